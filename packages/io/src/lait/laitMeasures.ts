import { laitRows } from './LaitRows.js';
import type { LaitIssues } from './LaitRows.js';
import type { LaitMeasure } from './LaitExtract.js';
import type { Period } from '@milepost/core';

/** A measure, and the period that a year of its is. */
export interface DatedMeasure {
  readonly measure: LaitMeasure;
  readonly periodOf: (year: number) => Period;
}

const COLUMNS = [
  'Measure_code',
  'Topic',
  'Measure',
  'Measure_short',
  'Polarity',
  'dps',
  'Year_Type',
  'No_Quartile',
] as const;

/** Reads the tool's dictionary: measures by their short names. */
export function laitMeasures(text: string, issues: LaitIssues): ReadonlyMap<string, DatedMeasure> {
  const measures = new Map<string, DatedMeasure>();
  laitRows('measures', text, COLUMNS, issues, ({ of, refuse }) => {
    const polarity = POLARITIES.get(of('Polarity'));
    const periodOf = YEARS.get(of('Year_Type').toLowerCase());
    const code = Number(of('Measure_code'));
    const shortName = of('Measure_short');
    if (!Number.isInteger(code)) refuse('Measure_code', 'is not a number.');
    if (measures.has(shortName)) refuse('Measure_short', 'is named twice.');
    if (polarity === undefined) refuse('Polarity', 'is not High, Low or -.');
    if (periodOf === undefined) refuse('Year_Type', 'is no kind of year that Milepost has.');
    if (polarity === undefined || periodOf === undefined) return;
    const decimals = /^\d$/.test(of('dps')) ? Number(of('dps')) : null;
    const banded = of('No_Quartile') !== 'N';
    const [label, topic] = [of('Measure'), of('Topic')];
    const measure = { code, shortName, label, topic, polarity, decimals, banded };
    measures.set(shortName, { measure, periodOf });
  });
  return measures;
}

const POLARITIES: ReadonlyMap<string, LaitMeasure['polarity']> = new Map([
  ['High', 'higher'],
  ['Low', 'lower'],
  ['-', 'none'],
]);

/** The tool names a year that spans two by the one it ends in. */
const span = (year: number) => `${year - 1}-${String(year % 100).padStart(2, '0')}`;

const YEARS: ReadonlyMap<string, (year: number) => Period> = new Map([
  ['financial year', (year: number) => `FY${span(year)}`],
  ['academic year', (year: number) => `AY${span(year)}`],
  ['calendar year', (year: number) => `${year}`],
]);
