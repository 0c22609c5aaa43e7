import type { CheckContext, IndicatorAt } from './CheckContext.js';
import type { Figure } from '../report/PlanReport.js';
import type { Period } from '../period/Period.js';
import { pairTable } from './pairTable.js';
import { roundToStated } from '../figure/roundToStated.js';
import { sameLabel } from './sameLabel.js';

/** Figures of one indicator that are another's, period by period. */
export interface PastedRun {
  readonly of: 'counts' | 'values';
  /** The later in the plan, and its figures. */
  readonly at: IndicatorAt;
  readonly figures: readonly Figure[];
  readonly other: IndicatorAt;
  readonly others: readonly Figure[];
}

/**
 * Runs of two or more periods in which an indicator has the figures of an earlier one. Each pair of neighbouring
 * figures is looked up among all pairs seen before, by a number made of both, so that the whole is linear in the plan.
 */
export function* pastedRuns({ indicators }: CheckContext): Generator<PastedRun> {
  const total = indicators.reduce((sum, { report }) => sum + report.figures.length, 0);
  const seen = pairTable(total);
  const enough = enoughToTell(total);
  for (let place = 0; place < indicators.length; place += 1) {
    const at = indicators[place] as IndicatorAt;
    const { figures } = at.report;
    let run = null as Run | null;
    for (let second = 1; second < figures.length; second += 1) {
      const [a, b] = [figures[second - 1] as Figure, figures[second] as Figure];
      const hash = hashOf(a, b);
      if (hash === null) continue;
      const first = seen.firstOr(hash, place, second);
      if (first === null) continue;
      const other = indicators[first.indicator] as IndicatorAt;
      if (other === at || !isPair(other, first.second, a, b)) continue;
      if (other.report.unit !== at.report.unit) continue;
      if (run?.other === other && run.to === second - 1) {
        run.to = second;
        continue;
      }
      if (run !== null) yield* tellable(run, at, enough);
      run = { other, from: second - 1, to: second, otherFrom: first.second - 1 };
    }
    if (run !== null) yield* tellable(run, at, enough);
  }
}

/** Places of figures: where it begins and ends in the one, and begins in the other. */
interface Run {
  readonly other: IndicatorAt;
  readonly from: number;
  to: number;
  readonly otherFrom: number;
}

/** A number for two neighbouring figures and their periods; `null` for what many indicators share by nature. */
function hashOf(a: Figure, b: Figure): number | null {
  const [first, second] = [topOf(a), topOf(b)];
  if (isTrivial(first, a) || isTrivial(second, b) || first === second) return null;
  let hash = periodHash(b.period);
  hash = Math.imul(hash ^ fold(first ?? 0), 0x85ebca6b);
  hash = Math.imul(hash ^ fold(second ?? 0), 0xc2b2ae35);
  hash = Math.imul(hash ^ fold(a.denominator ?? -1), 0x27d4eb2f);
  hash = Math.imul(hash ^ fold(b.denominator ?? -1), 0x165667b1);
  return hash ^ (hash >>> 16);
}

/** What is counted; the value where there are no counts. */
function topOf({ numerator, value }: Figure): number | null {
  return numerator ?? value;
}

function isTrivial(top: number | null, { numerator, denominator }: Figure): boolean {
  if (top === null || top === 0) return true;
  return numerator === null ? top === 100 : numerator === denominator;
}

function isPair({ report }: IndicatorAt, second: number, a: Figure, b: Figure): boolean {
  return isSame(a, report.figures[second - 1]) && isSame(b, report.figures[second]);
}

function isSame(a: Figure, b: Figure | undefined): boolean {
  if (b === undefined || a.period !== b.period) return false;
  if (a.numerator !== b.numerator || a.denominator !== b.denominator) return false;
  return a.numerator !== null || a.value === b.value;
}

function fold(value: number): number {
  return Math.trunc(value * 1000) | 0;
}

function periodHash(period: Period): number {
  let hash = 17;
  for (let at = 2; at < period.length; at += 1) hash = Math.imul(hash, 31) + period.charCodeAt(at);
  return hash;
}

/**
 * How many digits two rows must share before it is no accident. The more figures there are, the more will be alike by
 * chance: three for a start, and one for each power of ten.
 */
function enoughToTell(figures: number): number {
  return 3 + Math.log10(Math.max(figures, 1));
}

/** The same measure, shown in two places under one name, is no paste. */
function* tellable(run: Run, at: IndicatorAt, enough: number): Generator<PastedRun> {
  const { other, from, to, otherFrom } = run;
  if (sameLabel(other.indicator.label, at.indicator.label)) return;
  const figures = at.report.figures.slice(from, to + 1);
  const others = other.report.figures.slice(otherFrom, otherFrom + figures.length);
  const isMisfit = Math.max(misfits(at, figures), misfits(other, others)) > 1;
  if (!isMisfit && digitsOf(figures, at.report.decimals) < enough) return;
  const of = figures.some(({ numerator }) => numerator !== null) ? 'counts' : 'values';
  yield { of, at, figures, other, others };
}

/** What stays near its last figure tells less by being alike: of all but the first, the step counts. */
function digitsOf(figures: readonly Figure[], decimals: number): number {
  let digits = 0;
  let last: number | null = null;
  for (const figure of figures) {
    const whole = figure.numerator ?? Math.round((figure.value ?? 0) * 10 ** decimals);
    digits += Math.log10(1 + Math.abs(whole - (last ?? 0)));
    last = whole;
  }
  return digits;
}

/** How many counts do not make the percentage that stands beside them. */
export function misfits(
  { report: { unit, decimals } }: IndicatorAt,
  figures: readonly Figure[],
): number {
  if (unit !== 'percent') return 0;
  const stated = (value: number) => roundToStated(value, decimals);
  return figures.filter(
    ({ value, numerator, denominator }) =>
      value !== null &&
      numerator !== null &&
      denominator !== null &&
      denominator !== 0 &&
      stated((100 * numerator) / denominator) !== stated(value),
  ).length;
}
