/** Why a cell could not be read; each has its words in `issueWords`. */
export type CellFault =
  | 'error-cell'
  | 'uncalculated'
  | 'not-a-number'
  | 'comma-number'
  | 'date-for-figure'
  | 'date-for-text'
  | 'date-without-year'
  | 'counts-here'
  | 'percent-here'
  | 'not-yes-or-no';

/** What a cell says once it is known what it should hold. */
export type Reading<Value> =
  | { readonly value: Value }
  | { readonly fault: CellFault; readonly shown?: string };
