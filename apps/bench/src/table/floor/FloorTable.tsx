import { useState } from 'react';
import { FloorHead } from './FloorHead.js';
import { FloorNotes } from './FloorNotes.js';
import { FloorRows } from './FloorRows.js';
import { floorSparkline } from './floorSparkline.js';
import { sortedRows } from './sortedRows.js';
import type { ReactNode } from 'react';
import type { FloorSort } from './sortedRows.js';
import type { WordedTable, WordedTrend } from './WordedTable.js';

export interface FloorTableProps {
  readonly data: WordedTable;
  /** @default the plan's order */
  readonly initialSort?: FloorSort;
  /** Another sparkline in place of the floor's own. @default floorSparkline */
  readonly sparkline?: (trend: WordedTrend) => ReactNode;
}

/**
 * What nobody can beat by much: KpiTable's markup written out by hand, one component a row, every string ready. It
 * sorts, and does nothing else that KpiTable does: no figure can be asked about, no column hidden.
 */
export function FloorTable({ data, initialSort, sparkline = floorSparkline }: FloorTableProps) {
  const [sort, setSort] = useState<FloorSort | null>(initialSort ?? null);
  const { root, caption, span } = data;
  return (
    <div className="milepost milepost-kpi-table" id={root} lang="en">
      <div className="milepost-kpi-table__toolbar milepost-not-printed">
        <button type="button" className="milepost-kpi-table__button" aria-pressed={false}>
          Explain figures
        </button>
      </div>
      <div
        role="region"
        aria-labelledby={`${root}-caption`}
        tabIndex={0}
        className="milepost-scroll-region"
      >
        <table className="milepost-kpi-table__table milepost-kpi-table__table--rated">
          <caption id={`${root}-caption`} className="milepost-kpi-table__caption">
            <span className="milepost-kpi-table__title">
              {caption}
              <span className="milepost-kpi-table__span">{span}</span>
            </span>
          </caption>
          <FloorHead data={data} sort={sort} onSort={setSort} />
          {sortedRows(data.rows, sort).map((row) => (
            <FloorRows key={row.id} row={row} root={root} sparkline={sparkline} />
          ))}
        </table>
      </div>
      <div className="milepost-kpi-table__answer milepost-not-printed">
        <div role="status" aria-live="polite" />
      </div>
      <FloorNotes data={data} />
    </div>
  );
}
