import { ColourKey } from '@milepost/react';
import type { WordedTable } from './WordedTable.js';

/** What stands under the table. The key is the kit's own: there is one, however many rows. */
export function FloorNotes({ data: { rows, rules } }: { readonly data: WordedTable }) {
  return (
    <div className="milepost-kpi-table__notes">
      <details className="milepost-disclosure">
        <summary className="milepost-disclosure__summary">Why these ratings?</summary>
        <dl className="milepost-disclosure__body milepost-kpi-table__reasons">
          {rows.map(({ id, label, reasons }) => (
            <div key={id}>
              <dt>{label}</dt>
              {reasons.map((reason) => (
                <dd key={reason}>{reason}</dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
      <ColourKey rules={rules} travel className="milepost-kpi-table__key" />
    </div>
  );
}
