import type { BookIssueCode } from '../book/BookIssue.js';

/** Why a file was given up. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly code: BookIssueCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: BookIssueCode, facts: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}
