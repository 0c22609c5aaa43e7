import { formatFigure, symbolOf } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { Figure, IndicatorReport, RagBand } from '@milepost/core';
import { createElement } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { statusMark } from '../colour-key/statusMark.js';
import { kpiCellParts } from './kpiCellParts.js';
import { kpiMissing } from './kpiMissing.js';
import type { KpiLayout } from './kpiLayout.js';

/** What a figure that can be asked about has beside its classes. */
export interface KpiFigureButton {
  readonly type: 'button';
  readonly 'data-column': number;
  /** 0 for the one that the Tab key stops at. */
  readonly tabIndex: 0 | -1;
}

/** A figure, its marks and its rating; a button where it can be asked about, and marked where it was. */
export function kpiFigure(
  layout: KpiLayout,
  indicator: IndicatorReport,
  figure: Figure,
  chosen = false,
  button?: KpiFigureButton,
): ReactElement {
  const { messages } = layout;
  const tag = button ? 'button' : 'span';
  const props = { ...button, className: classOf(indicator, figure) };
  if (chosen) props.className += ' milepost-kpi-table__figure--chosen';
  if (button) props.className += ' milepost-kpi-table__figure--button';
  const marks = marksOf(layout, figure);
  if (figure.value === null) {
    return createElement(tag, props, kpiMissing(symbolOf(figure), messages, marks));
  }
  const rating = kpiCellParts(layout).ratings[figure.rag.band];
  const words = formatFigure(figure.value, indicator, messages);
  // No fragment: it would be one more element in each of a table's thousands of cells.
  return createElement(tag, props, words, marks, rating);
}

function classOf({ target }: IndicatorReport, { rag: { band } }: Figure): string {
  return band === 'not-rated' && target === null ? 'milepost-kpi-table__figure' : bands[band];
}

const rated = 'milepost-kpi-table__figure milepost-kpi-table__figure--rated';
const bands: Readonly<Record<RagBand, string>> = {
  green: `${rated} milepost-band--green`,
  amber: `${rated} milepost-band--amber`,
  red: `${rated} milepost-band--red`,
  'not-rated': 'milepost-kpi-table__figure milepost-kpi-table__figure--not-rated',
};

function marksOf(layout: KpiLayout, figure: Figure): ReactNode {
  const { messages } = layout;
  const status = layout.everyStatus === null && figure.status !== null ? figure.status : 'final';
  const mark = statusMark(status);
  const note = figure.note && layout.notes.find(({ figures }) => figures.includes(figure));
  if (!mark && !note) return null;
  const said = [
    mark && messages.figure.statuses[status],
    note && fill(messages.view.kpiTable.noteName, { n: note.number }),
  ].filter(Boolean);
  return (
    <span className="milepost-kpi-table__mark">
      <span aria-hidden="true">
        {mark}
        {note && fill(messages.view.kpiTable.noteMark, { n: note.number })}
      </span>
      <span className="milepost-visually-hidden">
        {messages.list.comma}
        {said.join(messages.list.comma)}
      </span>
    </span>
  );
}
