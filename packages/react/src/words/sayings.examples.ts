import {
  describeBasis,
  describeFigure,
  describeTrend,
  evaluatePlan,
  formatDifference,
  formatDuring,
  formatFigure,
  formatFigureInWords,
  formatPeriod,
  formatPeriodLong,
  formatPeriodName,
  formatSigned,
} from '@milepost/core';
import { plural, pluralCategory } from '@milepost/core/messages';
import { bilingualPlan } from '@milepost/core/examples';
import type { FigureShape, Messages, PluralForms } from '@milepost/core';

const periods = [
  ...Array.from({ length: 12 }, (_, at) => `2018-${String(at + 1).padStart(2, '0')}`),
  ...['2018-04-30', '2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4', '2018', 'AY2018-19'],
  ...['FY2018-19', 'FY2018-19-Q1', 'FY2018-19-Q4', 'FY2099-00'],
];

const shapes: readonly FigureShape[] = [
  { unit: 'percent', decimals: 1 },
  { unit: 'rate', decimals: 1, per: 10000 },
  { unit: 'count', decimals: 0 },
  { unit: 'currency', decimals: 2 },
  { unit: 'currency', decimals: 0, currency: 'JPY' },
  { unit: 'days', decimals: 0 },
  { unit: 'days', decimals: 1 },
  { unit: 'ratio', decimals: 2 },
];

const values = [0, 1, 2, 3, 6, 11, -4.25, 1234.5, 1234567];
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 11, 100];

/**
 * What a catalogue makes of every kind of period, figure and count, a line each: for a reader of the language to look
 * over, and to hold one host to what another says.
 */
export function sayings(messages: Messages): string {
  const category = (n: number) => `${n} ${pluralCategory(n, messages.language)}`;
  return [
    '# Periods: in a heading; alone; in a sentence; with its preposition',
    ...periods.map((period) =>
      [formatPeriod, formatPeriodLong, formatPeriodName, formatDuring]
        .map((format) => format(period, messages))
        .join(' | '),
    ),
    '# Figures: in a cell; in a sentence; as a difference; with its sign',
    ...shapes.flatMap((shape) =>
      values.map((value) =>
        [
          formatFigure(value, shape, messages),
          formatFigureInWords(value, shape, messages),
          formatDifference(value, shape, messages),
          formatSigned(value, shape.decimals, messages),
        ].join(' | '),
      ),
    ),
    '# Which form goes with which number',
    Array.from({ length: 101 }, (_, n) => category(n)).join(', '),
    '# Counts',
    ...pluralsByPath(messages).flatMap(([path, forms]) => [
      path,
      ...counts.map((n) => `  ${plural(forms, n, messages)}`),
    ]),
    '# A whole plan: how many sentences, and their checksum',
    checksum(planSentences(messages)),
    '',
  ].join('\n');
}

/** In the same order in every language, however its catalogue is put together. */
function pluralsByPath(messages: Messages) {
  return pluralsOf(messages).sort(([a], [b]) => (a < b ? -1 : 1));
}

function pluralsOf(node: unknown, path = ''): (readonly [string, PluralForms])[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('other' in node && isForms(node)) return [[path, node]];
  return Object.entries(node).flatMap(([key, child]) => pluralsOf(child, `${path}.${key}`));
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

function isForms(node: object): node is PluralForms {
  return Object.keys(node).every((key) => categories.includes(key));
}

function planSentences(messages: Messages): readonly string[] {
  return evaluatePlan(bilingualPlan).priorities.flatMap(({ kpiSets }) =>
    kpiSets.flatMap(({ indicators }) =>
      indicators.flatMap((indicator) => [
        describeTrend(indicator, messages),
        describeBasis(indicator, messages),
        ...indicator.figures.map((figure) => describeFigure(indicator, figure, messages)),
      ]),
    ),
  );
}

function checksum(sentences: readonly string[]): string {
  let sum = 0;
  for (const letter of sentences.join('\n')) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${sentences.length} ${sum.toString(16)}`;
}
