import { EesError } from './EesIssue.js';
import type { EesIssue } from './EesIssue.js';

/** Reading stops at so many: whoever mends a file mends what repeats in one go. */
const MOST = 50;

type Told = Pick<EesIssue, 'code' | 'problem' | 'remedy'> & Partial<EesIssue>;

/** Collects what is wrong with one file, and throws it all at once. */
export class IssueBook {
  readonly #file: string;
  readonly #issues: EesIssue[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** @throws EesError when there are too many to go on. */
  add(told: Told): void {
    this.#issues.push({ file: this.#file, row: null, column: null, value: null, ...told });
    if (this.#issues.length >= MOST) this.throwAny();
  }

  /** @throws EesError when there are any. */
  throwAny(): void {
    if (this.#issues.length > 0) throw new EesError(this.#issues);
  }
}
