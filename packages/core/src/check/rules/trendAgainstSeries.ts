import type { CheckContext, FigureAt, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { ClaimAt } from '../claimsOf.js';
import type { Movement } from '../../travel/Travel.js';
import type { Period } from '../../period/Period.js';
import { claimsOf } from '../claimsOf.js';
import { fill } from '../../messages/fill.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { list } from '../../messages/list.js';
import { periodEnd } from '../../period/periodEnd.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { textIn } from '../../text/textIn.js';

/**
 * A statement that an indicator moved one way every time, against each step from one figure to the next. A period
 * with no figure is passed over. One finding names every period that breaks it. A statement that allows for exceptions
 * is broken when they are as many as what it says.
 */
export const trendAgainstSeries: CheckRule = {
  id: 'trend-against-series',
  severity: 'error',
  *find(context) {
    const { financialYearStart } = context.report;
    const known = new Map<IndicatorAt, readonly Dated[]>();
    for (const at of claimsOf(context, 'trend')) {
      const indicator = context.indicator(at.claim.indicator);
      if (indicator === undefined) continue;
      const dated = known.get(indicator) ?? datedFigures(indicator, financialYearStart);
      known.set(indicator, dated);
      const steps = stepsOf(at, indicator, dated, financialYearStart);
      const breaks = steps.filter(({ movement }) => movement !== at.claim.movement);
      const isBroken = at.claim.mostly === true ? 2 * breaks.length >= steps.length : true;
      if (breaks.length > 0 && isBroken) yield found(at, indicator, steps, breaks, context);
    }
  },
};

/** Of so many, each is told with its figures; more are only named. */
const FEW = 3;

/** More than so many are counted, and the first of them shown: a claim of ten years may be wrong in most months. */
const MOST = 12;

interface Step {
  readonly from: Period;
  readonly to: Period;
  readonly before: number;
  readonly after: number;
  readonly movement: Movement;
}

interface Dated {
  readonly end: string;
  readonly figure: FigureAt | undefined;
}

/** The figures of an indicator with the days they end on, for however many statements there are of it. */
function datedFigures({ report, figureAt }: IndicatorAt, yearStart: number): readonly Dated[] {
  return report.figures.map(({ period }) => {
    return { end: periodEnd(period, yearStart), figure: figureAt(period) };
  });
}

function stepsOf(
  { claim }: ClaimAt<'trend'>,
  { report, figureAt }: IndicatorAt,
  dated: readonly Dated[],
  yearStart: number,
): readonly Step[] {
  const endOf = (period: Period) => periodEnd(period, yearStart);
  const [start, end] = [endOf(claim.from), endOf(claim.to)];
  const steps: Step[] = [];
  const first = figureAt(claim.from);
  let last = first?.isBaseline === true ? first : undefined;
  for (const { end: at, figure } of dated) {
    if (at < start || (at === start && last !== undefined)) continue;
    if (at > end) break;
    if (typeof figure?.value !== 'number') continue;
    if (typeof last?.value === 'number') {
      const [before, after] = [last.value, figure.value];
      const by = roundToStated(after, report.decimals) - roundToStated(before, report.decimals);
      const movement = by > 0 ? 'up' : by < 0 ? 'down' : 'same';
      steps.push({ from: last.period, to: figure.period, before, after, movement });
    }
    last = figure;
  }
  return steps;
}

function found(
  { claim, path }: ClaimAt<'trend'>,
  { indicator, figureAt }: IndicatorAt,
  steps: readonly Step[],
  breaks: readonly Step[],
  { messages, words }: CheckContext,
): Found {
  const write = (value: number) => formatFigureInWords(value, indicator, messages);
  const named = ({ to, before, after }: Step) => {
    const period = formatPeriodName(to, messages);
    if (breaks.length > FEW) return period;
    return fill(words.moved, { period, before: write(before), after: write(after) });
  };
  const isMany = breaks.length > MOST;
  return {
    path,
    says: `${claim.movement}${claim.mostly === true ? '-mostly' : isMany ? '-many' : ''}`,
    slots: {
      indicator: textIn(indicator.label, messages.language),
      from: formatPeriodName(claim.from, messages),
      to: formatPeriodName(claim.to, messages),
      breaks: isMany ? '' : list(breaks.map(named), messages),
      held: steps.length - breaks.length,
      steps: steps.length,
    },
    facts: [
      { value: claim.movement, words: messages.travel.movements[claim.movement], path },
      ...breaks.slice(0, MOST).map(({ before, after, to }) => ({
        value: after,
        words: `${write(before)} → ${write(after)}`,
        path: figureAt(to)?.path ?? path,
      })),
    ],
  };
}
