import type { Period, PeriodKind } from './Period.js';
import { partsOf } from './partsOf.js';

/**
 * What kind of period it is.
 *
 * @example
 * periodKind('2018-Q2'); // 'quarter'
 * @throws RangeError when the text is no period.
 */
export function periodKind(period: Period): PeriodKind {
  return partsOf(period).kind;
}
