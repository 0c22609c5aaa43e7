import type { Period } from './Period.js';
import { periodKind } from './periodKind.js';
import { periodsOfKind } from './periodsOfKind.js';

/**
 * Every period from one to another, both included, with none left out: the columns of a table.
 * Empty when `from` is after `to`.
 *
 * @example
 * periodsBetween('2018-11', '2019-02'); // ['2018-11', '2018-12', '2019-01', '2019-02']
 * @throws RangeError when either text is no period, or they are of different kinds.
 */
export function periodsBetween(from: Period, to: Period): Period[] {
  const kind = periodKind(from);
  if (periodKind(to) !== kind) {
    throw new RangeError(
      `cannot count from ${from} to ${to}: both must be the same kind of period.`,
    );
  }
  return periodsOfKind(kind, from, to);
}
