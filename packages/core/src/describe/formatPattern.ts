import type { KpiMessages, PeriodPatterns } from '../messages/KpiMessages.js';
import type { Period } from '../period/Period.js';
import { fill } from '../messages/fill.js';
import { parsePeriod } from '../period/parsePeriod.js';

/** A period written by one set of patterns. Text that is no period is given back as it stands. */
export function formatPattern(
  period: Period,
  patterns: PeriodPatterns,
  messages: Pick<KpiMessages, 'period'>,
): string {
  let known = written.get(patterns);
  // Patterns may be shared by catalogues that name months otherwise.
  if (known === undefined || known.months !== messages.period) {
    known = { months: messages.period, texts: new Map() };
    written.set(patterns, known);
  }
  const { texts } = known;
  let text = texts.get(period);
  if (text === undefined) {
    text = write(period, patterns, messages);
    if (texts.size < MOST_KEPT) texts.set(period, text);
  }
  return text;
}

/** Periods written once: a report names the same few thousands of times. */
const written = new WeakMap<
  PeriodPatterns,
  { months: KpiMessages['period']; texts: Map<Period, string> }
>();
const MOST_KEPT = 2000;

function write(
  period: Period,
  patterns: PeriodPatterns,
  messages: Pick<KpiMessages, 'period'>,
): string {
  const parts = parsePeriod(period);
  if (parts === undefined) return period;
  const { months, monthsShort } = messages.period;
  const year = parts.year;
  switch (parts.kind) {
    case 'month':
    case 'day': {
      const at = (parts.month ?? 1) - 1;
      return fill(patterns[parts.kind], {
        day: parts.day ?? 1,
        month: months[at] ?? '',
        mon: monthsShort[at] ?? '',
        year,
        yy: twoDigits(year),
      });
    }
    case 'quarter': {
      const quarter = parts.quarter ?? 1;
      const first = months[quarter * 3 - 3] ?? '';
      const last = months[quarter * 3 - 1] ?? '';
      return fill(patterns.quarter, { quarter, year, first, last });
    }
    default:
      return fill(patterns[parts.kind], {
        quarter: parts.quarter ?? 1,
        year,
        span: `${year}/${twoDigits(year + 1)}`,
      });
  }
}

function twoDigits(year: number): string {
  const rest = year % 100;
  return rest < 10 ? `0${rest}` : `${rest}`;
}
