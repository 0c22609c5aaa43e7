import type { CheckContext, FigureAt, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { ClaimAt } from '../claimsOf.js';
import type { Movement } from '../../travel/Travel.js';
import { claimsOf } from '../claimsOf.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatDifference } from '../../describe/formatDifference.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatPercent } from '../../describe/formatPercent.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { signOf } from '../../describe/formatSigned.js';
import { textIn } from '../../text/textIn.js';
import { withoutNoise } from '../../figure/withoutNoise.js';

/**
 * How far, or which way, the narrative says that an indicator moved, against its figures at both ends. An amount is
 * held to the decimals it is printed with; one worked out from the counts, before they were rounded, will do as well.
 */
export const changeAgainstSeries: CheckRule = {
  id: 'change-against-series',
  severity: 'error',
  *find(context) {
    for (const at of claimsOf(context, 'change')) {
      const indicator = context.indicator(at.claim.indicator);
      const from = indicator?.figureAt(at.claim.from);
      const to = indicator?.figureAt(at.claim.to);
      if (indicator === undefined || !hasValue(from) || !hasValue(to)) continue;
      yield* compare(at, indicator, from, to, context);
    }
  },
};

type Known = FigureAt & { readonly value: number };

function hasValue(figure: FigureAt | undefined): figure is Known {
  return typeof figure?.value === 'number';
}

function* compare(
  { claim, path }: ClaimAt<'change'>,
  { indicator }: IndicatorAt,
  from: Known,
  to: Known,
  { messages }: CheckContext,
): Generator<Found> {
  const stated = (value: number) => roundToStated(value, indicator.decimals);
  const change = withoutNoise(stated(to.value) - stated(from.value));
  const movement: Movement = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  const write = (value: number) => formatFigureInWords(value, indicator, messages);
  const found = (says: string, value: number | string, words: string, computed: string): Found => ({
    path,
    says,
    slots: {
      indicator: textIn(indicator.label, messages.language),
      from: formatPeriodName(claim.from, messages),
      to: formatPeriodName(claim.to, messages),
      claimed: words,
      computed,
      before: write(from.value),
      after: write(to.value),
    },
    facts: [
      { value, words, path },
      { value: from.value, words: write(from.value), path: from.path },
      { value: to.value, words: write(to.value), path: to.path },
    ],
  });
  const { by } = claim;
  if (by !== undefined) {
    const isPercent = claim.in === 'percent';
    if (isPercent && from.value === 0) return;
    const decimals = decimalsOf(by);
    const amounts = isPercent ? asPercent(from, to, stated) : asPoints(from, to, stated, decimals);
    if (!amounts.some((amount) => roundToStated(amount, decimals) === by)) {
      const inWords = (amount: number, places: number) =>
        signOf(amount, places, messages) +
        (isPercent
          ? formatPercent(Math.abs(amount), messages, places)
          : formatDifference(amount, indicator, messages, places));
      const shown = Math.max(decimals, isPercent ? 1 : indicator.decimals);
      yield found('by', by, inWords(by, decimals), inWords(amounts[0] as number, shown));
      return;
    }
  }
  if (claim.movement === undefined || claim.movement === movement) return;
  const words = messages.travel.movements;
  const claimed = words[claim.movement].toLowerCase();
  yield found('movement', claim.movement, claimed, words[movement].toLowerCase());
}

/** The ways a change may honestly have been worked out. The first is the one a reader can follow. */
function asPoints(
  from: Known,
  to: Known,
  stated: (value: number) => number,
  decimals: number,
): readonly number[] {
  const whole = (value: number) => roundToStated(value, decimals);
  const [before, after] = [shareOf(from), shareOf(to)];
  return [
    withoutNoise(stated(to.value) - stated(from.value)),
    withoutNoise(to.value - from.value),
    withoutNoise(whole(to.value) - whole(from.value)),
    ...(before === null || after === null ? [] : [withoutNoise(after - before)]),
  ];
}

function asPercent(
  from: Known,
  to: Known,
  stated: (value: number) => number,
): readonly [number, number] {
  const grown = (before: number, after: number) =>
    withoutNoise((100 * (after - before)) / Math.abs(before));
  return [grown(stated(from.value) || from.value, stated(to.value)), grown(from.value, to.value)];
}

/** A percentage before it was rounded, where its counts are those of the figure printed. */
function shareOf({ value, numerator, denominator }: Known): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  const share = (100 * numerator) / denominator;
  return Math.abs(share - value) <= 0.5 ? share : null;
}
