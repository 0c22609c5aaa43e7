import type { NamedRagRule } from '@milepost/core';

/** A period's figure with everything its cell shows, as strings. */
export interface WordedFigure {
  readonly column: number;
  readonly headers: string;
  readonly className: string;
  readonly figureClass: string;
  readonly words: string;
  readonly rating: WordedRating;
}

export interface WordedRating {
  readonly className: string;
  readonly letter: string;
  readonly word: string;
}

export interface WordedTravel {
  readonly column: number;
  readonly headers: string;
  readonly className: string;
  readonly arrow: {
    readonly className: string;
    readonly fill: string;
    readonly path: string;
    readonly words: string;
  };
}

/** A sparkline with its lines drawn; `values` are for the peers, which draw their own. */
export interface WordedTrend {
  readonly label: string;
  readonly phases: readonly string[];
  readonly target: string;
  readonly line: string;
  readonly x: number;
  readonly y: number;
  readonly values: readonly number[];
}

export interface WordedRow {
  readonly id: string;
  readonly position: number;
  readonly rowId: string;
  readonly label: string;
  readonly basis: string;
  readonly baseline: string;
  readonly baselineSource: string;
  readonly figures: readonly WordedFigure[];
  readonly travelId: string;
  readonly travels: readonly WordedTravel[];
  readonly target: string;
  readonly rating: WordedRating;
  readonly trend: WordedTrend;
  readonly reasons: readonly string[];
  /** What each sortable column sorts by; the worst rating is the highest. */
  readonly sortsBy: { readonly rating: number; readonly latest: number };
}

export interface WordedColumn {
  readonly id: string;
  readonly headers: string;
  readonly className: string;
  readonly words: string;
}

export interface WordedBand {
  readonly id: string;
  readonly span: number;
  readonly words: string;
}

/** A KPI table as strings: what remains is to place them. */
export interface WordedTable {
  readonly root: string;
  readonly caption: string;
  readonly span: string;
  readonly bands: readonly WordedBand[];
  readonly columns: readonly WordedColumn[];
  readonly baseline: string;
  readonly target: string;
  readonly rows: readonly WordedRow[];
  readonly rules: readonly NamedRagRule[];
}
