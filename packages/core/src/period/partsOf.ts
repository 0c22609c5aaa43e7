import type { Period } from './Period.js';
import type { PeriodParts } from './PeriodParts.js';
import { parsePeriod } from './parsePeriod.js';

/**
 * The parts of a period that is known to be one: what the other functions of this folder start from.
 * Use `parsePeriod` for text that may be none.
 *
 * @throws RangeError with the text, when it is no period.
 */
export function partsOf(period: Period): PeriodParts {
  if (period === latest) return latestParts;
  const parts = parsePeriod(period);
  if (parts === undefined) {
    throw new RangeError(
      `not a reporting period: ${JSON.stringify(period)}. ` +
        'Write 2018-04, 2018-Q2, FY2018-19, FY2018-19-Q1, AY2018-19, 2018 or 2018-04-30.',
    );
  }
  latest = period;
  latestParts = parts;
  return parts;
}

/** Who asks one thing of a period asks more: its start, its end, its year. */
let latest: Period | undefined;
let latestParts = {} as PeriodParts;
