export type EesIssueCode =
  | 'encoding'
  | 'unclosed-quote'
  | 'empty-file'
  | 'missing-column'
  | 'repeated-column'
  | 'row-length'
  | 'meta'
  | 'no-such-choice'
  | 'choose-filter'
  | 'no-rows'
  | 'time'
  | 'place'
  | 'figure'
  | 'repeated-figure';

/** One thing in a file that cannot be understood, and what to do about it. */
export interface EesIssue {
  readonly code: EesIssueCode;
  readonly file: string;
  /** As a spreadsheet numbers it: the headings are row 1. `null` where the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** As it stands in the file. */
  readonly value: string | null;
  /** What is wrong with it. */
  readonly problem: string;
  /** What to write or choose instead. */
  readonly remedy: string;
}

/** The files could not be read: `issues` says why, all of them at once up to 50. */
export class EesError extends Error {
  override readonly name = 'EesError';
  readonly issues: readonly EesIssue[];

  constructor(issues: readonly EesIssue[]) {
    super(issues.map(sentence).join('\n'));
    this.issues = issues;
  }
}

function sentence({ file, row, column, value, problem, remedy }: EesIssue): string {
  const place = [file, row === null ? '' : `row ${row}`, column === null ? '' : `column ${column}`]
    .filter(Boolean)
    .join(', ');
  const found = value === null ? '' : `${JSON.stringify(value)} `;
  return `${place}: ${found}${problem} ${remedy}`;
}
