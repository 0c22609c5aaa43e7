import type { EesSkipped } from './EesReading.js';

/** Counts what was left out, by what it was and why. */
export class EesSkippedBook {
  readonly #counts = new Map<string, EesSkipped>();

  add(column: string, value: string, why: EesSkipped['why']): void {
    const key = `${why} ${column} ${value}`;
    const count = (this.#counts.get(key)?.count ?? 0) + 1;
    this.#counts.set(key, { column, value, count, why });
  }

  get all(): EesSkipped[] {
    return [...this.#counts.values()];
  }
}
