import type { Claim } from '../plan/Claim.js';
import type { CheckContext, IndicatorAt } from './CheckContext.js';
import type { Facts } from '../messages/fill.js';
import type { HeadlineFigure } from '../plan/Plan.js';
import type { Period } from '../period/Period.js';
import type { PlanPath } from './Finding.js';
import { decimalsOf } from '../describe/decimalsOf.js';
import { formatDifference } from '../describe/formatDifference.js';
import { formatDuring } from '../describe/formatDuring.js';
import { formatFigureInWords } from '../describe/formatFigureInWords.js';
import { formatNumber } from '../describe/formatNumber.js';
import { formatPercent } from '../describe/formatPercent.js';
import { formatPeriodName } from '../describe/formatPeriodName.js';
import { isOfMilestones } from './isOfMilestones.js';
import { signOf } from '../describe/formatSigned.js';
import { textIn } from '../text/textIn.js';

/** One value that the plan's text gives to one thing. */
export interface Statement {
  /** The same for all statements about the same thing. */
  readonly about: string;
  readonly kind: 'milestones' | 'figure' | 'change';
  readonly value: number;
  readonly words: string;
  readonly slots: Facts;
  readonly path: PlanPath;
}

/** Every value that the headlines and the claims of a plan state, in that order. */
export function* statementsOf(context: CheckContext): Generator<Statement> {
  const { plan } = context;
  for (let at = 0; at < (plan.headlines?.length ?? 0); at += 1) {
    const measures = plan.headlines?.[at]?.measures ?? [];
    for (let index = 0; index < measures.length; index += 1) {
      const measure = measures[index];
      const indicator = context.indicator(measure?.indicator ?? '');
      if (measure === undefined || indicator === undefined) continue;
      const path = ['headlines', at, 'measures', index];
      yield* ofHeadline(measure.before, indicator, [...path, 'before'], context);
      yield* ofHeadline(measure.after, indicator, [...path, 'after'], context);
    }
  }
  for (let at = 0; at < (plan.claims?.length ?? 0); at += 1) {
    yield* ofClaim(plan.claims?.[at] as Claim, ['claims', at], context);
  }
}

function* ofHeadline(
  figure: HeadlineFigure | undefined,
  at: IndicatorAt,
  path: PlanPath,
  context: CheckContext,
): Generator<Statement> {
  if (figure?.period === undefined) return;
  yield ofFigure(at, figure.period, figure.value, path, context);
}

function* ofClaim(claim: Claim, path: PlanPath, context: CheckContext): Generator<Statement> {
  if (claim.kind === 'rollup') {
    if (isOfMilestones(claim, context)) yield* ofMilestones(claim, path, context);
    return;
  }
  const at = context.indicator(claim.indicator);
  if (at === undefined) return;
  if (claim.kind === 'value') yield ofFigure(at, claim.period, claim.value, path, context);
  if (claim.kind === 'change' && claim.by !== undefined) {
    yield ofChange(at, claim, claim.by, path, context);
  }
}

function* ofMilestones(
  claim: Extract<Claim, { readonly kind: 'rollup' }>,
  path: PlanPath,
  { messages }: CheckContext,
): Generator<Statement> {
  const { priority = '', category } = claim;
  const slots = { what: messages.milestone.categories[category] };
  for (const key of ['count', 'percent'] as const) {
    const value = claim[key];
    if (value === undefined) continue;
    const words =
      key === 'count'
        ? formatNumber(value, 0, messages)
        : formatPercent(value, messages, decimalsOf(value));
    const about = `milestones ${priority} ${category} ${key}`;
    yield { about, kind: 'milestones', value, words, slots, path: [...path, key] };
  }
}

function ofFigure(
  at: IndicatorAt,
  period: Period,
  value: number,
  path: PlanPath,
  { messages }: CheckContext,
): Statement {
  const { id, label, decimals } = at.indicator;
  const shown = Math.max(decimalsOf(value), decimals);
  return {
    about: `figure ${id} ${at.figureAt(period)?.period ?? period}`,
    kind: 'figure',
    value,
    words: formatFigureInWords(value, at.indicator, messages, shown),
    slots: {
      what: textIn(label, messages.language),
      during: formatDuring(period, messages),
    },
    path,
  };
}

function ofChange(
  { indicator }: IndicatorAt,
  claim: Extract<Claim, { readonly kind: 'change' }>,
  by: number,
  path: PlanPath,
  { messages }: CheckContext,
): Statement {
  const { from, to } = claim;
  const decimals = decimalsOf(by);
  const amount =
    claim.in === 'percent'
      ? formatPercent(Math.abs(by), messages, decimals)
      : formatDifference(by, indicator, messages, decimals);
  return {
    about: `change ${indicator.id} ${from} ${to} ${claim.in ?? 'unit'}`,
    kind: 'change',
    value: by,
    words: signOf(by, decimals, messages) + amount,
    slots: {
      what: textIn(indicator.label, messages.language),
      from: formatPeriodName(from, messages),
      to: formatPeriodName(to, messages),
    },
    path,
  };
}
