import type { IndicatorReport } from '@milepost/core';
import { DirectionOfTravel } from '../direction-of-travel/DirectionOfTravel.js';
import { Words } from '../words/Words.js';
import { KpiAfterCells } from './KpiAfterCells.js';
import { KpiBaselineCell } from './KpiBaselineCell.js';
import { KpiCounts } from './KpiCounts.js';
import { KpiFigureCell } from './KpiFigureCell.js';
import { KpiIndicatorHeader } from './KpiIndicatorHeader.js';
import { kpiHeaders } from './kpiHeaders.js';
import { kpiPeriodCellClass } from './kpiPeriodCellClass.js';
import { kpiRowsOf } from './kpiRowsOf.js';
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

/** One indicator's `<tbody>`: its figures, their direction of travel, its counts. Sorting moves it whole. */
export function KpiIndicatorRows(props: KpiIndicatorRowsProps) {
  const { layout, indicator, position, chosen = null, tabStop, firstRow } = props;
  const rowId = `${layout.root}-r${position}`;
  const { hasTravel, hasCounts, rowCount } = kpiRowsOf(indicator);
  return (
    <tbody data-indicator={position}>
      <tr aria-rowindex={firstRow}>
        <KpiIndicatorHeader layout={layout} indicator={indicator} position={position} id={rowId} />
        {layout.hasBaseline && (
          <KpiBaselineCell layout={layout} indicator={indicator} rowSpan={hasTravel ? 2 : 1} />
        )}
        {layout.columns.map((column) => {
          const figure = indicator.figures[column.index];
          if (figure === undefined) return null;
          return (
            <KpiFigureCell
              key={column.id}
              layout={layout}
              indicator={indicator}
              figure={figure}
              column={column}
              rowId={rowId}
              chosen={chosen === column.index}
              tabStop={tabStop === undefined ? undefined : tabStop === column.index}
            />
          );
        })}
        <KpiAfterCells layout={layout} indicator={indicator} rowSpan={rowCount} />
      </tr>
      {hasTravel && (
        <TravelRow
          layout={layout}
          indicator={indicator}
          rowId={rowId}
          row={firstRow && firstRow + 1}
        />
      )}
      {hasCounts && (
        <CountRow
          layout={layout}
          indicator={indicator}
          rowId={rowId}
          row={firstRow && firstRow + rowCount - 1}
        />
      )}
    </tbody>
  );
}

interface RowProps {
  readonly layout: KpiLayout;
  readonly indicator: IndicatorReport;
  readonly rowId: string;
  /** Which row of the whole table it is. */
  readonly row: number | undefined;
}

function TravelRow({ layout, indicator, rowId, row }: RowProps) {
  const { messages } = layout;
  const id = `${rowId}-travel`;
  return (
    <tr className="milepost-kpi-table__travel-row" aria-rowindex={row}>
      <th id={id} scope="row" className="milepost-kpi-table__row-name">
        {messages.view.kpiTable.travel}
      </th>
      {layout.columns.map((column) => {
        const figure = indicator.figures[column.index];
        return (
          <td
            key={column.id}
            headers={kpiHeaders(layout, `${rowId} ${id}`, column)}
            className={`${kpiPeriodCellClass(indicator, column)} milepost-kpi-table__cell--part`}
          >
            {figure !== undefined && (
              <DirectionOfTravel travel={figure.travel} size="cell" messages={messages} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function CountRow({ layout, indicator, rowId, row }: RowProps) {
  const { kpis, messages } = layout;
  const id = `${rowId}-counts`;
  return (
    <tr className="milepost-kpi-table__count-row" aria-rowindex={row}>
      <th id={id} scope="row" className="milepost-kpi-table__row-name">
        <Words
          text={indicator.countLabel ?? messages.view.kpiTable.counts}
          messages={messages}
          planLanguage={indicator.countLabel === undefined ? messages.language : kpis.language}
        />
      </th>
      {layout.hasBaseline && (
        <td className="milepost-kpi-table__cell milepost-kpi-table__cell--baseline milepost-kpi-table__cell--part">
          <KpiCounts layout={layout} counts={indicator.baseline} />
        </td>
      )}
      {layout.columns.map((column) => (
        <td
          key={column.id}
          headers={kpiHeaders(layout, `${rowId} ${id}`, column)}
          className={`${kpiPeriodCellClass(indicator, column)} milepost-kpi-table__cell--part`}
        >
          <KpiCounts layout={layout} counts={indicator.figures[column.index] ?? null} />
        </td>
      ))}
    </tr>
  );
}
