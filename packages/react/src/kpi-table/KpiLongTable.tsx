'use client';
import { Fragment, useMemo, useState, useTransition } from 'react';
import type { FocusEvent } from 'react';
import { classNames } from '../class-name/classNames.js';
import { KpiAnswer } from './KpiAnswer.js';
import { KpiRows } from './KpiRows.js';
import { KpiSearch } from './KpiSearch.js';
import type { HeldTable } from './KpiShortTable.js';
import { KpiTableFrame } from './KpiTableFrame.js';
import { KpiToolbar } from './KpiToolbar.js';
import type { KpiRow } from './KpiRow.js';
import { kpiKey } from './kpiKey.js';
import { kpiRowsOf } from './kpiRowsOf.js';
import { rowsToDraw } from './rowWindow.js';
import { figureAsking } from './figureAsking.js';
import { useFocusKept } from './useFocusKept.js';
import { useFoundRows } from './useFoundRows.js';
import { useRowsInSight } from './useRowsInSight.js';
import { useWhilePrinting } from './useWhilePrinting.js';

/** A KPI table of more rows than a page can hold: it draws those in sight, unless all are asked for or printed. */
export function KpiLongTable({ model, held, tableRef: before, className }: HeldTable) {
  const [query, setQuery] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const [isPending, startTransition] = useTransition();
  const { layout } = model;
  const { messages } = layout;
  const rows = useFoundRows(model.rows, query, messages);
  const asking = figureAsking(layout, rows, held);
  const isWhole = useWhilePrinting() || showsAll;
  const { tableRef, inSight, tops } = useRowsInSight(rows, !isWhole);
  const [focused, setFocused] = useState(useFocusKept(before, tableRef));

  // What has the keyboard stays in the page when it is scrolled out of sight; so does what Tab leads to.
  const isKept = (row: KpiRow) =>
    row.position === focused || (asking.isOn && typeof asking.rowProps(row).tabStop === 'number');
  const kept = rows.flatMap((row, index) => (isKept(row) ? [index] : []));
  const drawn = isWhole ? rows.map((_, index) => index) : rowsToDraw(inSight, rows.length, kept);
  const headRows = layout.bands.length > 0 ? 2 : 1;
  const firstRows = useMemo(() => countRows(rows, headRows), [rows, headRows]);
  const colourKey = useMemo(() => kpiKey(layout), [layout]);
  const columns = layout.columns.length + 4;
  return (
    <KpiTableFrame
      layout={layout}
      rows={drawn.map((index) => rows[index] as KpiRow)}
      className={classNames('milepost-kpi-table--long', className)}
      sort={model.sort}
      tableRef={tableRef}
      rowCount={firstRows[rows.length]}
      colourKey={colourKey}
      isPart={!isWhole}
      toolbar={
        <KpiToolbar model={model} asking={asking}>
          <button
            type="button"
            className="milepost-kpi-table__button"
            aria-pressed={showsAll}
            aria-busy={isPending}
            onClick={() => startTransition(() => setShowsAll(!showsAll))}
          >
            {messages.view.kpiTable.allRows}
          </button>
          <KpiSearch
            layout={layout}
            query={query}
            onQuery={setQuery}
            found={rows.length}
            inSight={isWhole ? null : inSight}
          />
        </KpiToolbar>
      }
      detail={<KpiAnswer layout={layout} asking={asking} />}
      onClick={asking.onClick}
      onKeyDown={asking.onKeyDown}
      onFocus={(event) => setFocused(positionOf(event))}
    >
      {drawn.map((index, at) => {
        const row = rows[index] as KpiRow;
        const before = at === 0 ? 0 : (drawn[at - 1] as number) + 1;
        return (
          <Fragment key={row.indicator.id}>
            <Gap from={tops[before]} to={tops[index]} columns={columns} />
            <KpiRows
              layout={layout}
              indicator={row.indicator}
              position={row.position}
              firstRow={firstRows[index]}
              {...asking.rowProps(row)}
            />
          </Fragment>
        );
      })}
      <Gap
        from={tops[(drawn[drawn.length - 1] ?? -1) + 1]}
        to={tops[rows.length]}
        columns={columns}
      />
    </KpiTableFrame>
  );
}

interface GapProps {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly columns: number;
}

/** The room of rows that are not drawn. Its height is set by script, which a content security policy lets be. */
function Gap({ from = 0, to = 0, columns }: GapProps) {
  if (to <= from) return null;
  return (
    <tbody aria-hidden="true" className="milepost-kpi-table__gap">
      <tr>
        <td colSpan={columns} style={{ height: to - from }} />
      </tr>
    </tbody>
  );
}

/** Which row of the whole table each indicator's first is, counted from 1 after the head; and how many there are in all. */
function countRows(rows: readonly KpiRow[], head: number): readonly number[] {
  const firsts: number[] = [];
  let next = head + 1;
  for (const { indicator } of rows) {
    firsts.push(next);
    next += kpiRowsOf(indicator).rowCount;
  }
  return [...firsts, next - 1];
}

function positionOf({ target }: FocusEvent<HTMLTableElement>): number | null {
  const position = target.closest<HTMLElement>('[data-indicator]')?.dataset['indicator'];
  return position === undefined ? null : Number(position);
}
