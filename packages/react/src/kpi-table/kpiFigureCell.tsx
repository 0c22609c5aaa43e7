import { fill, formatFigure, symbolOf } from '@milepost/core';
import type { Figure, IndicatorReport, RagBand } from '@milepost/core';
import type { ReactElement, ReactNode } from 'react';
import { statusMark } from '../colour-key/statusMark.js';
import { kpiCellParts } from './kpiCellParts.js';
import type { KpiColumnParts } from './kpiCellParts.js';
import { kpiMissing } from './kpiMissing.js';
import type { KpiLayout } from './kpiLayout.js';

export interface KpiFigurePlace {
  readonly layout: KpiLayout;
  readonly indicator: IndicatorReport;
  readonly figure: Figure;
  readonly parts: KpiColumnParts;
  /** Id of the row's header. */
  readonly rowId: string;
  /** It was asked about. */
  readonly chosen: boolean;
  /** The figure is a button; `true` for the one that the Tab key stops at. @default it is plain text */
  readonly tabStop?: boolean | undefined;
}

/** One figure with its rating and marks. Read aloud: "53.1%, Amber", after its headers. */
export function kpiFigureCell(place: KpiFigurePlace): ReactElement {
  const { layout, indicator, figure, parts, rowId, chosen, tabStop } = place;
  const { column, headers } = parts;
  const isYearToDate = indicator.basis === 'year-to-date';
  const classes = kpiFigureClass(indicator, figure, chosen);
  return (
    <td
      key={column.id}
      headers={headers === null ? undefined : rowId + headers}
      className={(isYearToDate ? parts.yearToDate : parts.classes).figure}
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
      {layout.at?.[`figure-${indicator.id}-${figure.period}`]}
    </td>
  );
}

export function kpiFigureClass(
  indicator: IndicatorReport,
  figure: Figure,
  chosen: boolean,
): string {
  const { band } = figure.rag;
  const classes =
    band === 'not-rated' && indicator.target === null ? 'milepost-kpi-table__figure' : bands[band];
  return chosen ? `${classes} milepost-kpi-table__figure--chosen` : classes;
}

const rated = 'milepost-kpi-table__figure milepost-kpi-table__figure--rated';
const bands: Readonly<Record<RagBand, string>> = {
  green: `${rated} milepost-band--green`,
  amber: `${rated} milepost-band--amber`,
  red: `${rated} milepost-band--red`,
  'not-rated': 'milepost-kpi-table__figure milepost-kpi-table__figure--not-rated',
};

/** A figure, its marks and its rating. */
export function kpiFigureContent(
  layout: KpiLayout,
  indicator: IndicatorReport,
  figure: Figure,
): ReactNode {
  const { messages } = layout;
  const marks = marksOf(layout, figure);
  if (figure.value === null) return kpiMissing(symbolOf(figure), messages, marks);
  const { comma, ratings } = kpiCellParts(layout);
  const rating = ratings[figure.rag.band];
  return (
    <>
      {formatFigure(figure.value, indicator, messages)}
      {marks}
      {rating && comma}
      {rating}
    </>
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
