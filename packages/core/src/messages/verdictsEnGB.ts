import type { KpiMessages } from './KpiMessages.js';

/** Verdicts and what they rest on, in British English. */
export const verdictsEnGB: Pick<KpiMessages, 'rag' | 'rule' | 'travel' | 'indicator'> = {
  rag: {
    bands: { green: 'Green', amber: 'Amber', red: 'Red', 'not-rated': 'Not rated' },
    letters: { green: 'G', amber: 'A', red: 'R', 'not-rated': 'N' },
    verdict: '{band}: {why}.',
    reasons: {
      'at-or-better-than-target': 'meets {targetName}, {distance} it',
      'within-tolerance': '{distance} {targetName}, within {within} of it',
      'outside-tolerance': '{distance} {targetName}, more than {within} from it',
      'meets-green-threshold': '{green}, the line for green',
      'meets-amber-threshold': '{amber}, the line for amber; the line for green is {greenLine}',
      'misses-amber-threshold': '{missed}, the line for amber',
      'inside-range': 'inside the range from {low} to {high}',
      'near-range': '{distance} the range from {low} to {high}, within {within} of it',
      'outside-range': '{distance} the range from {low} to {high}, more than {within} from it',
      'improved-on-last-year':
        '{distance} {targetName}, more than {within} from it, but better than {lastYear}',
      'held-on-last-year':
        '{distance} {targetName}, more than {within} from it, but no different from {lastYear}',
      'worse-than-last-year':
        '{distance} {targetName}, more than {within} from it, and worse than {lastYear}',
      'no-figure-last-year':
        '{distance} {targetName}, more than {within} from it, and there is no figure for the same period last year',
      'monitor-only': 'monitored only, without a target',
      'no-rule': 'no rule says how to rate it',
      'no-target': 'no target has been set',
      'no-target-for-period': 'no target covers {period}',
      'no-polarity': 'neither higher nor lower is better for this measure',
      'not-reported': 'nothing was reported',
      symbol: 'the figure is {symbol}',
      'zero-denominator': 'there was nothing to count',
    },
    lastYear: '{value} {during}, a year earlier',
    sameLastYear: 'the same period last year',
    onTarget: 'exactly on {targetName}',
    targetName: 'the {setFor} target of {target}',
    above: '{amount} above',
    below: '{amount} below',
    thresholdOrBetter: { higher: 'at or above {line}', lower: 'at or below {line}' },
    thresholdMissed: { higher: 'below {line}', lower: 'above {line}' },
    otherYear: 'That target was set for another year.',
    otherPeriod: 'That target was set for another period.',
    assumedTarget: 'That it covers this period is assumed.',
    amberLimit: 'Amber ends at {limit}.',
  },
  rule: {
    kinds: {
      tolerance:
        'Green: at target or better. Amber: within {within} of the target. Red: further from it.',
      thresholds: 'Green: {green} or better. Amber: {amber} or better. Red: anything else.',
      range:
        'Green: from {low} to {high}. Amber: within {within} of that range. Red: further from it.',
      'trend-aware':
        'Green: at target or better, or within {within} of it. Amber: further off, but no worse than in the same period last year. Red: anything else.',
      monitor: 'Monitored only: watched, never rated.',
    },
    within: { relative: '{n}%', points: '{amount}' },
  },
  travel: {
    movements: { up: 'Up', down: 'Down', same: 'Unchanged' },
    judgements: {
      positive: 'an improvement',
      negative: 'a change for the worse',
      neutral: 'neither better nor worse',
    },
    mark: { positive: 'better', negative: 'worse', neutral: 'neither better nor worse' },
    reasons: {
      compared: '{movement} from {value} {during}',
      'compared-with-baseline': '{movement} from the {period} baseline of {value}',
      'compared-with-average': '{movement} from {value}, the average of the {n} periods before',
      'not-wanted': 'Direction of travel is not shown for this measure',
      'no-value': 'No direction of travel: there is no figure',
      'nothing-before': 'No direction of travel: there is nothing earlier to compare with',
      'previous-missing': 'No direction of travel: there is no figure to compare with',
      'too-few-to-average':
        'No direction of travel: the {n} periods before do not all have a figure',
      'first-in-year': 'No direction of travel: this is the first figure of its year',
    },
    judged: '{moved}, {judgement}.',
    neither: '{moved}.',
    sinceReset: 'The count began again between the two.',
    comparisons: {
      previous: 'Compared with the period before.',
      'same-period-last-year': 'Compared with the same period last year.',
      'previous-in-year': 'Compared with the period before in the same year.',
      average: 'Compared with the average of the {n} periods before.',
    },
  },
  indicator: {
    polarity: {
      higher: 'Higher is better.',
      lower: 'Lower is better.',
      range: 'Better the nearer it is to its target or range.',
      none: 'Neither higher nor lower is better.',
    },
    basis: {
      'in-period': 'In the period',
      'year-to-date': 'Year to date',
      'rolling-12': 'Rolling 12 months',
      snapshot: 'Snapshot',
      annualised: 'Annualised',
    },
    basisNotes: {
      'in-period': 'Each figure counts what happened in that period alone.',
      'year-to-date':
        'Year to date: counts from the start of the year and begins again each {month}. Early in the year few cases lie behind a figure, and it can swing.',
      'rolling-12': 'Each figure counts the twelve months up to the end of its period.',
      snapshot: 'Each figure counts how things stood at the end of its period.',
      annualised: 'Each figure is scaled up to a whole year.',
    },
    earlyInYear:
      'Year to date: the count began again in {month}, so fewer cases lie behind it than later in the year.',
    proxy: 'Proxy measure',
    proxyCaveat: 'Proxy measure: an approximate view only.',
    proxyOverHundred: 'Proxy measure: an approximate view only, so it can exceed 100%.',
    proxyWhole:
      'Proxy measure: an approximate view only. It stands for: {standsFor}. Why: {because}.',
    target: 'Target: {target} for {setFor}.',
    targetReach: {
      'own-period': 'It rates the figures of that period.',
      'all-shown': 'It is used for every period shown.',
      stretch: 'It is used from {from} to {to}.',
    },
    assumed: 'The source does not say so: it is assumed.',
    source: 'Source: {source}.',
    monitorOnly: 'Monitored only: there is no target.',
    noTarget: 'No target has been set.',
    noTargetNow: 'No target covers the latest period.',
    ratedByLines: 'Rated by fixed lines rather than a target.',
    baseline: '{period} baseline: {figure}.',
    baselineMissing: '{period} baseline: no figure, {symbol}.',
    noBaseline: 'There is no baseline.',
  },
};
