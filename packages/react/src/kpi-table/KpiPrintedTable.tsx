import { KpiIndicatorRows } from './KpiIndicatorRows.js';
import { KpiTableCaption } from './KpiTableCaption.js';
import { KpiTableHead } from './KpiTableHead.js';
import { firstOnPaper } from './paperColumns.js';
import { kpiLayoutFrom } from './kpiLayout.js';
import { kpiTableClass } from './kpiTableClass.js';
import type { KpiLayout } from './kpiLayout.js';
import type { KpiRow } from './KpiRow.js';

export interface KpiPrintedTableProps {
  /** As it is on screen, with more columns than a sheet holds. */
  readonly layout: KpiLayout;
  readonly rows: readonly KpiRow[];
}

/** What is printed in place of a table that is too wide for paper: its last columns. The others follow it. */
export function KpiPrintedTable({ layout, rows }: KpiPrintedTableProps) {
  const narrow = kpiLayoutFrom(layout, firstOnPaper(layout));
  return (
    <div className="milepost-printed-only">
      <table className={kpiTableClass(layout)}>
        <caption className="milepost-kpi-table__caption">
          <KpiTableCaption layout={narrow} />
        </caption>
        <KpiTableHead layout={narrow} />
        {rows.map(({ indicator, position }) => (
          <KpiIndicatorRows
            key={indicator.id}
            layout={narrow}
            indicator={indicator}
            position={position}
          />
        ))}
      </table>
    </div>
  );
}
