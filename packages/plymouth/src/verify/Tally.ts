import type { Comparison } from './Comparison.js';

/** Counts comparisons under their names and keeps each difference as a sentence. */
export class Tally {
  readonly #found = new Map<string, { compared: number; differences: string[] }>();

  /** Compares one thing: `printed` in the report, `held` in the plan, told apart as JSON. */
  compare(what: string, where: string, printed: unknown, held: unknown): void {
    const found = this.#found.get(what) ?? { compared: 0, differences: [] };
    this.#found.set(what, found);
    found.compared += 1;
    const [theirs, ours] = [JSON.stringify(printed), JSON.stringify(held)];
    if (theirs !== ours) {
      found.differences.push(
        `${what}, ${where}: printed ${theirs ?? 'nothing'}, the plan has ${ours ?? 'nothing'}`,
      );
    }
  }

  comparisons(): readonly Comparison[] {
    return [...this.#found].map(([what, found]) => ({ what, ...found }));
  }
}
