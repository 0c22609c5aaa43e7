import type { KpiMessages } from './KpiMessages.js';
import { kpiViewEnGB } from './kpiViewEnGB.js';
import { periodEnGB } from './periodEnGB.js';
import { verdictsEnGB } from './verdictsEnGB.js';

/**
 * The words of KPI tables and charts in British English: the part of `enGB` that they say, which a page of them alone
 * carries. For words of your own start from `enGB`.
 *
 * @example
 * kpiEnGB.rag.bands.amber; // 'Amber'
 */
export const kpiEnGB: KpiMessages = {
  language: 'en',
  alphabet: [...'abcdefghijklmnopqrstuvwxyz'],
  period: periodEnGB,
  number: {
    thousands: ',',
    decimal: '.',
    plus: '+',
    minus: '−',
    percent: '{n}%',
    currency: { GBP: '£{n}', EUR: '€{n}' },
    otherCurrency: '{code} {n}',
    counts: '{numerator}/{denominator}',
    inWords: {
      rate: '{n} per {per}',
      counts: '{numerator} of {denominator}',
      days: { one: '{n} day', other: '{n} days' },
    },
    points: { one: '{n} point', other: '{n} points' },
  },
  list: { and: ' and ', comma: ', ' },
  figure: {
    cell: '{period}: {figure}.',
    cellWithStatus: '{period}: {figure}, {status}.',
    withCounts: '{figure}, {counts}',
    fromCounts: '{figure}, worked out from {counts}',
    missing: {
      'not-reported': 'nothing reported',
      symbol: 'no figure, {symbol}',
      'zero-denominator': 'no figure, there was nothing to count',
    },
    symbols: {
      c: 'confidential',
      x: 'not available',
      z: 'not applicable',
      low: 'too low to show',
      k: 'rounds to zero',
      u: 'too unreliable to show',
    },
    statuses: { final: 'final', provisional: 'provisional', revised: 'revised' },
    statusNotes: {
      final: 'Final figure.',
      provisional: 'Provisional: the figure may still change.',
      revised: 'Revised: the figure has changed since it was first issued.',
    },
    note: 'Note: {note}.',
  },
  ...verdictsEnGB,
  trend: {
    none: '{label}: no figures reported.',
    single: '{label}: one figure only, {value} {during}.',
    span: '{label}: from {first} {firstDuring} to {last} {lastDuring}.',
    extremes: 'Highest: {high} {highDuring}. Lowest: {low} {lowDuring}.',
    flat: 'Every figure is the same.',
    gap: 'No figure for {periods}.',
    gaps: { other: 'No figure for {n} of {total} periods.' },
    latest: 'Latest figure: {verdict}',
    yearToDate: 'Year to date: the count begins again each {month}.',
  },
  benchmark: {
    positions: {
      better: 'Better than {label}',
      worse: 'Worse than {label}',
      'in-line': 'In line with {label}',
    },
    reasons: {
      compared:
        '{position}: {figure} {figureDuring}, against {benchmark} {benchmarkDuring}{difference}.',
      'no-polarity':
        '{label}: {benchmark} {benchmarkDuring}, against {figure} here {figureDuring}. Neither higher nor lower is better.',
      'no-figure': 'Not compared with {label}: there is no figure.',
      'no-benchmark-value':
        'Not compared with {label}: it has no figure for this period or before.',
    },
    above: ', {amount} above',
    below: ', {amount} below',
  },
  view: kpiViewEnGB,
};
