import { LaitError } from './LaitError.js';
import { parseDelimited } from '../text/parseDelimited.js';
import type { LaitFile, LaitIssue } from './LaitError.js';

const MOST = 50;

/** Collects what is wrong with the files, and throws it all at once. */
export class LaitIssues {
  readonly #issues: LaitIssue[] = [];

  /** @throws LaitError when there are too many to go on. */
  add(issue: LaitIssue): void {
    this.#issues.push(issue);
    if (this.#issues.length >= MOST) this.throwAny();
  }

  /** @throws LaitError when there are any. */
  throwAny(): void {
    if (this.#issues.length > 0) throw new LaitError(this.#issues);
  }
}

/** A row's cells by heading. */
export interface LaitRow {
  of(column: string): string;
  /** Notes that the cell cannot be understood. */
  refuse(column: string, problem: string): void;
}

/**
 * Hands over the rows of a file.
 *
 * @throws LaitError when a column is missing or a quotation mark is never closed.
 */
export function laitRows<Column extends string>(
  file: LaitFile,
  text: string,
  columns: readonly Column[],
  issues: LaitIssues,
  visit: (row: LaitRow) => void,
): void {
  let headings: string[] = [];
  const { unclosedQuote } = parseDelimited(
    text.replace(/^\uFEFF/, ''),
    (cells, row) => {
      if (row === 1) {
        headings = cells.map((cell) => cell.trim());
        for (const column of columns.filter((each) => !headings.includes(each))) {
          issues.add({ file, row, column, value: column, problem: 'is a column that is missing.' });
        }
        issues.throwAny();
      } else if (cells.some((cell) => cell.trim() !== '')) {
        const of = (column: string) => cells[headings.indexOf(column)]?.trim() ?? '';
        visit({
          of,
          refuse: (column, problem) =>
            issues.add({ file, row, column, value: of(column), problem }),
        });
      }
    },
    { delimiter: ',' },
  );
  if (headings.length === 0 || unclosedQuote) {
    const problem = unclosedQuote
      ? 'is the column of a file in which a quotation mark is never closed.'
      : 'is a column that is missing: the file is empty.';
    const column = columns[0] ?? '';
    issues.add({ file, row: 1, column, value: column, problem });
  }
  issues.throwAny();
}
