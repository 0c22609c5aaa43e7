/** One thing in an extract that cannot be understood. */
export interface LaitIssue {
  readonly file: LaitFile;
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly problem: string;
}

export type LaitFile = 'measures' | 'observations' | 'neighbours';

/** The extract could not be read: `issues` says why, all of them at once up to 50. */
export class LaitError extends Error {
  override readonly name = 'LaitError';
  readonly issues: readonly LaitIssue[];

  constructor(issues: readonly LaitIssue[]) {
    super(
      issues
        .map(
          ({ file, row, column, value, problem }) =>
            `${file}, row ${row}, column ${column}: ${JSON.stringify(value)} ${problem}`,
        )
        .join('\n'),
    );
    this.issues = issues;
  }
}
