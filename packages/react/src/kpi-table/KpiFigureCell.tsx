import { describeSymbol, fill, formatFigure, symbolMark, symbolOf } from '@milepost/core';
import type { Figure, IndicatorReport } from '@milepost/core';
import type { ReactNode } from 'react';
import { statusMark } from '../colour-key/statusMark.js';
import { RagTag } from '../rag-tag/RagTag.js';
import { kpiHeaders } from './kpiHeaders.js';
import { kpiPeriodCellClass } from './kpiPeriodCellClass.js';
import type { KpiLayout, KpiLayoutColumn } from './kpiLayout.js';

export interface KpiFigureCellProps {
  readonly layout: KpiLayout;
  readonly indicator: IndicatorReport;
  readonly figure: Figure;
  readonly column: KpiLayoutColumn;
  /** Id of the row's header. */
  readonly rowId: string;
  /** It was asked about. */
  readonly chosen: boolean;
  /** The figure is a button; `true` for the one that the Tab key stops at. @default it is plain text */
  readonly tabStop?: boolean | undefined;
}

/** One figure with its rating and marks. Read aloud: "53.1%, Amber", after its headers. */
export function KpiFigureCell(props: KpiFigureCellProps) {
  const { layout, indicator, figure, column, rowId, chosen, tabStop } = props;
  const classes = kpiFigureClass(indicator, figure, chosen);
  return (
    <td
      headers={kpiHeaders(layout, rowId, column)}
      className={`${kpiPeriodCellClass(indicator, column)} milepost-kpi-table__cell--figure`}
      data-column={column.index}
    >
      {tabStop === undefined ? (
        <span className={classes}>{kpiFigureContent(layout, indicator, figure)}</span>
      ) : (
        <button
          type="button"
          className={`${classes} milepost-kpi-table__figure--button`}
          data-column={column.index}
          tabIndex={tabStop ? 0 : -1}
        >
          {kpiFigureContent(layout, indicator, figure)}
        </button>
      )}
    </td>
  );
}

export function kpiFigureClass(
  indicator: IndicatorReport,
  figure: Figure,
  chosen: boolean,
): string {
  const { band } = figure.rag;
  let classes = 'milepost-kpi-table__figure';
  if (band !== 'not-rated') classes += ` milepost-kpi-table__figure--rated milepost-band--${band}`;
  else if (indicator.target !== null) classes += ' milepost-kpi-table__figure--not-rated';
  if (chosen) classes += ' milepost-kpi-table__figure--chosen';
  return classes;
}

/** A figure, its marks and its rating. */
export function kpiFigureContent(
  layout: KpiLayout,
  indicator: IndicatorReport,
  figure: Figure,
): ReactNode {
  const { messages } = layout;
  if (figure.value === null) return missingContent(layout, figure);
  return (
    <>
      {formatFigure(figure.value, indicator, messages)}
      {marksOf(layout, figure)}
      {figure.rag.band !== 'not-rated' && (
        <>
          <span className="milepost-visually-hidden">{messages.list.comma}</span>
          <RagTag verdict={figure.rag} size="cell" messages={messages} />
        </>
      )}
    </>
  );
}

function missingContent(layout: KpiLayout, figure: Figure): ReactNode {
  const { messages } = layout;
  const symbol = symbolOf(figure);
  return (
    <span className="milepost-kpi-table__missing">
      <span aria-hidden="true">{symbol === null ? '–' : symbolMark(symbol)}</span>
      <span className="milepost-visually-hidden">
        {symbol === null ? messages.view.kpiTable.notReported : describeSymbol(symbol, messages)}
      </span>
      {marksOf(layout, figure)}
    </span>
  );
}

function marksOf(layout: KpiLayout, figure: Figure): ReactNode {
  const { messages } = layout;
  const status = layout.everyStatus === null && figure.status !== null ? figure.status : 'final';
  const mark = statusMark(status);
  const note =
    figure.note === undefined
      ? undefined
      : layout.notes.find(({ figures }) => figures.includes(figure));
  if (mark === null && note === undefined) return null;
  const said = [
    mark === null ? null : messages.figure.statuses[status],
    note === undefined ? null : fill(messages.view.kpiTable.noteName, { n: note.number }),
  ].filter((words) => words !== null);
  return (
    <span className="milepost-kpi-table__mark">
      <span aria-hidden="true">
        {mark}
        {note !== undefined && fill(messages.view.kpiTable.noteMark, { n: note.number })}
      </span>
      <span className="milepost-visually-hidden">
        {messages.list.comma}
        {said.join(messages.list.comma)}
      </span>
    </span>
  );
}
