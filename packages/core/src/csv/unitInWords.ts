import type { CsvMessages } from '../messages/CsvMessages.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { Messages } from '../messages/Messages.js';
import { fill } from '../messages/fill.js';
import { formatNumber } from '../describe/formatNumber.js';

/** What a value is counted in: `percent`, `per 10,000`, `GBP`. */
export function unitInWords(
  { unit, per, currency = 'GBP' }: Pick<IndicatorDefinition, 'unit' | 'per' | 'currency'>,
  words: CsvMessages,
  messages: Messages,
): string {
  if (unit === 'rate' && per === undefined) return words.units.plainRate;
  return fill(words.units[unit], {
    currency,
    per: per === undefined ? '' : formatNumber(per, 0, messages),
  });
}
