import type { IndicatorReport } from '@milepost/core';
import type { ReactElement, ReactNode } from 'react';
import { Words } from '../words/Words.js';
import { kpiBaselineCell } from './kpiBaselineCell.js';
import { kpiCellParts } from './kpiCellParts.js';
import type { KpiColumnParts } from './kpiCellParts.js';
import { kpiCounts } from './kpiCounts.js';
import { kpiFigureCell } from './kpiFigureCell.js';
import { kpiIndicatorHeader } from './kpiIndicatorHeader.js';
import { kpiRowsOf } from './kpiRowsOf.js';
import { kpiTargetCell } from './kpiTargetCell.js';
import { kpiTrendCell } from './kpiTrendCell.js';
import type { KpiLayout } from './kpiLayout.js';

export interface KpiIndicatorRowsProps {
  readonly layout: KpiLayout;
  readonly indicator: IndicatorReport;
  /** Its place in the plan, which sorting does not change. */
  readonly position: number;
  /** Column index of the figure that was asked about. @default none */
  readonly chosen?: number | null;
  /**
   * Figures are buttons; the column index of the one that the Tab key stops at, or `null` for none of this row's.
   * @default figures are plain text
   */
  readonly tabStop?: number | null | undefined;
  /** Which row of the whole table its first is, where not all are drawn. @default rows say nothing of it */
  readonly firstRow?: number | undefined;
}

/**
 * One indicator's `<tbody>`: its figures, their direction of travel, its counts. Sorting moves it whole.
 *
 * It is one component, and calls what its cells are made of: a component for each would be some 20,000 in a table of
 * 200 indicators by 16 months, and a quarter of the time that a reader waits for it.
 */
export function KpiIndicatorRows(props: KpiIndicatorRowsProps) {
  const { layout, indicator, position, chosen = null, tabStop, firstRow } = props;
  const rowId = `${layout.root}-r${position}`;
  const { columns } = kpiCellParts(layout);
  const { hasTravel, hasCounts, rowCount } = kpiRowsOf(indicator);
  return (
    <tbody data-indicator={position}>
      <tr aria-rowindex={firstRow}>
        {kpiIndicatorHeader(layout, indicator, position, rowId)}
        {layout.hasBaseline && kpiBaselineCell(layout, indicator, hasTravel ? 2 : 1)}
        {columns.map((parts) => {
          const figure = indicator.figures[parts.column.index];
          return figure && kpiFigureCell(layout, indicator, figure, parts, rowId, chosen, tabStop);
        })}
        {layout.hasTarget && kpiTargetCell(layout, indicator, rowCount)}
        {layout.hasTrend && kpiTrendCell(layout, indicator, rowCount)}
      </tr>
      {hasTravel && travelRow(layout, indicator, rowId, firstRow && firstRow + 1)}
      {hasCounts && countRow(layout, indicator, rowId, firstRow && firstRow + rowCount - 1)}
    </tbody>
  );
}

function travelRow(
  layout: KpiLayout,
  indicator: IndicatorReport,
  rowId: string,
  row: number | undefined,
): ReactElement {
  const { columns, travels } = kpiCellParts(layout);
  const id = `${rowId}-travel`;
  const rowIds = `${rowId} ${id}`;
  return (
    <tr className="milepost-kpi-table__travel-row" aria-rowindex={row}>
      <th id={id} scope="row" className="milepost-kpi-table__row-name">
        {layout.messages.view.kpiTable.travel}
      </th>
      {columns.map((parts) => {
        const travel = indicator.figures[parts.column.index]?.travel;
        return partCell(
          indicator,
          parts,
          rowIds,
          travel?.movement && travels[travel.movement][travel.judgement ?? 'neutral'],
        );
      })}
    </tr>
  );
}

function countRow(
  layout: KpiLayout,
  indicator: IndicatorReport,
  rowId: string,
  row: number | undefined,
): ReactElement {
  const { kpis, messages } = layout;
  const id = `${rowId}-counts`;
  const rowIds = `${rowId} ${id}`;
  return (
    <tr className="milepost-kpi-table__count-row" aria-rowindex={row}>
      <th id={id} scope="row" className="milepost-kpi-table__row-name">
        {Words({
          text: indicator.countLabel ?? messages.view.kpiTable.counts,
          messages,
          planLanguage: indicator.countLabel === undefined ? messages.language : kpis.language,
        })}
      </th>
      {layout.hasBaseline && (
        <td className="milepost-kpi-table__cell milepost-kpi-table__cell--baseline milepost-kpi-table__cell--part">
          {kpiCounts(layout, indicator.baseline)}
        </td>
      )}
      {kpiCellParts(layout).columns.map((parts) =>
        partCell(
          indicator,
          parts,
          rowIds,
          kpiCounts(layout, indicator.figures[parts.column.index] ?? null),
        ),
      )}
    </tr>
  );
}

/** A cell under a figure's own. */
function partCell(
  { basis }: IndicatorReport,
  { column, headers, classes, yearToDate }: KpiColumnParts,
  rowIds: string,
  content: ReactNode,
): ReactElement {
  return (
    <td
      key={column.id}
      headers={headers && rowIds + headers}
      className={(basis === 'year-to-date' ? yearToDate : classes).part}
    >
      {content}
    </td>
  );
}
