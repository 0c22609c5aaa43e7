import { comparePeriods } from '@milepost/core';
import type { Observation, Period, Series } from '@milepost/core';
import type { EesOrganisation } from './EesReading.js';
import type { IssueBook } from './IssueBook.js';

interface Held {
  readonly row: number;
  readonly figures: readonly (Observation | null)[];
}

/** The figures kept so far: by place, then by period, then one an indicator. */
export class EesFigureBook {
  readonly #places = new Map<string, { place: EesOrganisation; periods: Map<Period, Held> }>();

  add(
    place: EesOrganisation,
    period: Period,
    row: number,
    figures: readonly (Observation | null)[],
    issues: IssueBook,
  ): void {
    const held = this.#places.get(place.code) ?? { place, periods: new Map<Period, Held>() };
    this.#places.set(place.code, held);
    const earlier = held.periods.get(period);
    if (earlier === undefined) {
      held.periods.set(period, { row, figures });
      return;
    }
    issues.add({
      code: 'repeated-figure',
      row,
      value: place.name,
      problem: `has a row for ${period} already, row ${earlier.row}.`,
      remedy:
        'If a column tells the two apart, choose its item in filters; else the file has the row twice.',
    });
  }

  get organisations(): EesOrganisation[] {
    return [...this.#places.values()].map(({ place }) => place);
  }

  /** The series of the indicator at a place in the rows' `figures`. */
  series(id: string, at: number): Series[] {
    return [...this.#places.values()].map(({ place, periods }) => ({
      indicator: id,
      organisation: place.code,
      observations: [...periods]
        .sort(([a], [b]) => comparePeriods(a, b))
        .flatMap(([, { figures }]) => figures[at] ?? []),
    }));
  }

  /** Lets everything go: nothing of it will be asked for. */
  clear(): void {
    this.#places.clear();
  }
}
