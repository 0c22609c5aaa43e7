import type { EesDefinition } from './EesReading.js';
import type { EesMetaIndicator } from './eesMeta.js';

/** What the platform shows where the meta file leaves the decimals to it. */
const PLATFORM_DECIMALS = 2;

/**
 * What the meta file says of an indicator, as a definition. `null` for a unit that Milepost has none for: percentage
 * points, which are a difference and not a figure, and numbers that are names.
 *
 * A plain number may be a count, a rate or a ratio, and the file does not say which: it is taken for a count and
 * marked `assumed`, for the caller to put right (`{ ...definition, unit: 'rate', per: 10000 }`). Millions of pounds
 * become pounds.
 *
 * @param whole whether every figure read is a whole number.
 */
export function eesDefinition(
  { column, label, unit, decimals }: EesMetaIndicator,
  whole: boolean,
): EesDefinition | null {
  const stated = decimals ?? (whole ? 0 : PLATFORM_DECIMALS);
  const id = column
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const assumed = [
    ...(unit === '' ? (['unit'] as const) : []),
    ...(decimals === null ? (['decimals'] as const) : []),
  ];
  const named = { id, label, ...(assumed.length > 0 && { assumed }) };
  switch (unit) {
    case '%':
      return { ...named, unit: 'percent', decimals: stated };
    case '£':
      return { ...named, unit: 'currency', currency: 'GBP', decimals: stated };
    case '£m':
      return { ...named, unit: 'currency', currency: 'GBP', decimals: Math.max(0, stated - 6) };
    case '':
      return { ...named, unit: 'count', decimals: stated };
    case 'pp':
    case 'numberstring':
      return null;
  }
}

/** A figure in the definition's unit. */
export function inUnit(value: number, { unit }: EesMetaIndicator): number {
  return unit === '£m' ? Math.round(value * 1e12) / 1e6 : value;
}
