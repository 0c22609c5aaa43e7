import type { Period } from './Period.js';
import { firstMonthOf } from './firstMonthOf.js';
import { partsOf } from './partsOf.js';
import { yearSpan } from './yearSpan.js';

/**
 * The financial year a period begins in: `FY2018-19` for June 2018 and for March 2019.
 * A calendar or academic year runs on into the next one; ask `containsPeriod` whether a period lies wholly within.
 *
 * @param financialYearStart month the financial year starts in, 1 to 12. @default 4
 * @example
 * financialYearOf('2019-03'); // 'FY2018-19'
 * financialYearOf('FY2018-19-Q4'); // 'FY2018-19'
 * @throws RangeError when the text is no period.
 */
export function financialYearOf(period: Period, financialYearStart = 4): Period {
  const month = firstMonthOf(partsOf(period), financialYearStart);
  return `FY${yearSpan(Math.floor((month - financialYearStart + 1) / 12))}`;
}
