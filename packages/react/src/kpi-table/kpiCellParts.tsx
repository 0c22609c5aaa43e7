import type { Judgement, Movement, RagBand } from '@milepost/core';
import type { ReactNode } from 'react';
import { DirectionOfTravel } from '../direction-of-travel/DirectionOfTravel.js';
import { RagTag } from '../rag-tag/RagTag.js';
import { phaseStarts } from '../trend-sparkline/phaseStarts.js';
import type { KpiLayout, KpiLayoutColumn } from './kpiLayout.js';

/** Classes of the cells of one column. */
export interface KpiCellClasses {
  readonly figure: string;
  /** Of what stands under a figure: its direction of travel, its counts. */
  readonly part: string;
}

/** What the cells of one period share. */
export interface KpiColumnParts {
  readonly column: KpiLayoutColumn;
  /**
   * What follows the ids of a cell's row in its `headers`, with a space before it: its period, its band. Nothing where
   * there are no bands: without them `scope` says it all, and browsers agree on it.
   */
  readonly headers: string | undefined;
  readonly classes: KpiCellClasses;
  /** For an indicator counted by the year, whose count may begin anew here. */
  readonly yearToDate: KpiCellClasses;
}

/** What cell after cell of a table is made of: the same strings and the same elements, wherever they stand. */
export interface KpiCellParts {
  readonly columns: readonly KpiColumnParts[];
  readonly ratings: Readonly<Record<RagBand, ReactNode>>;
  readonly travels: Readonly<Record<Movement, Readonly<Record<Judgement, ReactNode>>>>;
  /** Columns that a new phase begins at, of all the periods. */
  readonly phaseStarts: readonly number[];
}

/** The parts of a table's cells, made once however many rows ask for them. */
export function kpiCellParts(layout: KpiLayout): KpiCellParts {
  let parts = made.get(layout);
  if (parts === undefined) {
    parts = makeParts(layout);
    made.set(layout, parts);
  }
  return parts;
}

const made = new WeakMap<KpiLayout, KpiCellParts>();

function makeParts(layout: KpiLayout): KpiCellParts {
  const { bands, columns, kpis, messages } = layout;
  const rating = (band: RagBand) => RagTag({ verdict: band, size: 'cell', messages });
  const travel = (movement: Movement, judgement: Judgement) =>
    DirectionOfTravel({ travel: { movement, judgement }, size: 'cell', messages });
  const travels = (movement: Movement) => ({
    positive: travel(movement, 'positive'),
    negative: travel(movement, 'negative'),
    neutral: travel(movement, 'neutral'),
  });
  return {
    columns: columns.map((column) => ({
      column,
      headers: bands.length === 0 ? undefined : ['', column.id, column.bandId].join(' '),
      classes: cellClasses(column, false),
      yearToDate: cellClasses(column, true),
    })),
    ratings: {
      green: rating('green'),
      amber: rating('amber'),
      red: rating('red'),
      'not-rated': null,
    },
    travels: { up: travels('up'), down: travels('down'), same: travels('same') },
    phaseStarts: phaseStarts(kpis.columns),
  };
}

/** An edge where a phase begins, another where a count begins anew. */
function cellClasses(column: KpiLayoutColumn, isYearToDate: boolean): KpiCellClasses {
  let classes = 'milepost-kpi-table__cell milepost-kpi-table__cell--period';
  if (column.startsBand) classes += ' milepost-kpi-table__cell--phase';
  else if (column.startsYear && isYearToDate) classes += ' milepost-kpi-table__cell--anew';
  if (column.last) classes += ' milepost-kpi-table__cell--latest';
  return {
    figure: `${classes} milepost-kpi-table__cell--figure`,
    part: `${classes} milepost-kpi-table__cell--part`,
  };
}
