/** How a cell is read and written. */
export type ColumnKind =
  /** Words, with a column of Welsh beside it. */
  | 'text'
  /** Words that have no languages. */
  | 'plain'
  | 'id'
  | 'ids'
  | 'choice'
  | 'choices'
  | 'number'
  | 'period'
  | 'periods'
  | 'day'
  /** `yes`, or nothing. */
  | 'yes'
  | 'yes-or-no';

/** One column, or on the sheet Plan one row: where it stands in the plan, and what it says of itself. */
export interface Column {
  readonly heading: string;
  /** Keys that lead to it from the record of its row. */
  readonly path: readonly string[];
  readonly kind: ColumnKind;
  /** Explains the column to whoever fills it in. */
  readonly note: string;
  readonly required?: true;
  readonly choices?: readonly string[];
  /** The sheet whose first column lists what may be written. */
  readonly choicesFrom?: string;
  /** What the example row shows. */
  readonly example?: string | number;
  /** In characters. */
  readonly width?: number;
}

/** A list inside a record: a row holds one entry, and the rows that carry it on hold the others. */
export interface Group {
  readonly list: readonly string[];
  /** Left out of the plan where it is empty. */
  readonly optional?: true;
  readonly columns: readonly Column[];
}

/** Which list of its holder a row goes to, where a sheet holds several. */
export interface ListChoice {
  readonly heading: string;
  readonly note: string;
  readonly example?: string;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** One sheet of a workbook, or one file of a CSV folder: each row a record of one list of the plan. */
export interface Sheet {
  readonly name: string;
  /** What the sheet is for, in a sentence or two. */
  readonly about: string;
  /** What its rows belong to, and the column that names which. */
  readonly holder: 'plan' | 'priority' | 'indicator';
  readonly holderExample?: string;
  /** The list they are entries of. */
  readonly list: readonly string[] | ListChoice;
  /** Left out of the plan where it is empty. */
  readonly optional?: true;
  /** The column whose value tells one record from another, so that a second row can carry the first on. */
  readonly key?: string;
  readonly columns: readonly Column[];
  readonly groups?: readonly Group[];
}
