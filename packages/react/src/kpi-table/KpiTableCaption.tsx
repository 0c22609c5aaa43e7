import { formatPeriod } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import { Filled } from '../words/Filled.js';
import { Words } from '../words/Words.js';
import type { KpiColumn } from '@milepost/core';
import type { KpiLayout } from './kpiLayout.js';

export interface KpiTableCaptionProps {
  readonly layout: KpiLayout;
}

/** The council's title keeps its own language inside Milepost's words. The span tells apart two tables of one priority. */
export function KpiTableCaption({ layout }: KpiTableCaptionProps) {
  const { kpis, messages } = layout;
  const title = <Words text={kpis.title} messages={messages} planLanguage={kpis.language} />;
  return (
    <span className="milepost-kpi-table__title">
      <Filled template={messages.view.kpiTable.caption} slots={{ title }} />{' '}
      <Span layout={layout} />
    </span>
  );
}

function Span({ layout }: KpiTableCaptionProps) {
  const { columns, kpis, messages } = layout;
  const words = messages.view.kpiTable;
  const first = columns[0];
  const last = columns[columns.length - 1];
  if (!first || !last) return null;
  const shown = (column?: KpiColumn) => formatPeriod(column?.period ?? '', messages);
  const from = shown(first);
  const to = shown(last);
  return (
    <span className="milepost-kpi-table__span">
      {first === last ? from : fill(words.showing, { from, to })}
      {first.index > 0 && (
        <span className="milepost-printed-only">
          {'. '}
          {fill(words.earlierFollow, {
            from: shown(kpis.columns[0]),
            to: shown(kpis.columns[first.index - 1]),
          })}
        </span>
      )}
    </span>
  );
}
