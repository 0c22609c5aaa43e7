import { formatNumber } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { KpiLayout } from './kpiLayout.js';
import type { RowRange } from './rowWindow.js';
import { useSettled } from './useSettled.js';

export interface KpiSearchProps {
  readonly layout: KpiLayout;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many indicators are found. */
  readonly found: number;
  /** Which of them are in sight; `null` where all are drawn. */
  readonly inSight: RowRange | null;
}

/** The search box of a long table: how many indicators it finds, and which of them are in sight. */
export function KpiSearch({ layout, query, onQuery, found, inSight }: KpiSearchProps) {
  const { kpis, messages, root } = layout;
  const words = messages.view.kpiTable;
  const written = (number: number) => formatNumber(number, 0, messages);
  const told = [
    fill(words.found, { count: written(found), total: written(kpis.indicators.length) }),
    found === 0 ? words.nothingFound : null,
    found > 0 && inSight !== null
      ? fill(words.inSight, { from: written(inSight.from + 1), to: written(inSight.to) })
      : null,
  ]
    .filter((part) => part !== null)
    .join('. ');
  const said = useSettled(told);
  return (
    <div className="milepost-kpi-table__search" role="search">
      <label htmlFor={`${root}-search`}>{words.search}</label>
      <input
        id={`${root}-search`}
        type="search"
        value={query}
        aria-describedby={`${root}-search-hint`}
        onChange={(event) => onQuery(event.target.value)}
      />
      <span aria-hidden="true">{told}</span>
      <span role="status" className="milepost-visually-hidden">
        {said}
      </span>
      {inSight !== null && (
        <span id={`${root}-search-hint`} className="milepost-kpi-table__hint">
          {words.searchHint}
        </span>
      )}
    </div>
  );
}
