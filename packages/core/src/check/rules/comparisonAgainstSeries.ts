import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { ClaimAt } from '../claimsOf.js';
import { agreeAsPrinted } from '../../figure/agreeAsPrinted.js';
import { claimsOf } from '../claimsOf.js';
import { comparatorOf } from '../comparatorOf.js';
import type { Comparator } from '../comparatorOf.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatDifference } from '../../describe/formatDifference.js';
import { formatDuring } from '../../describe/formatDuring.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { textIn } from '../../text/textIn.js';
import { withoutNoise } from '../../figure/withoutNoise.js';

/**
 * A statement that an indicator stands above, below or level with its target, its baseline or somebody else's figure,
 * against both: the position, the other figure as the statement prints it, and how far off.
 */
export const comparisonAgainstSeries: CheckRule = {
  id: 'comparison-against-series',
  severity: 'error',
  *find(context) {
    for (const at of claimsOf(context, 'comparison')) {
      const indicator = context.indicator(at.claim.indicator);
      if (indicator === undefined) continue;
      const held = comparatorOf(at.claim, indicator, context);
      yield* ofValue(at, indicator, held, context);
      yield* ofPosition(at, indicator, held, context);
    }
  },
};

/** The target, baseline or comparator that the sentence prints against the one that the plan holds. */
function* ofValue(
  { claim, path }: ClaimAt<'comparison'>,
  { indicator }: IndicatorAt,
  held: Comparator | null,
  { messages, words }: CheckContext,
): Generator<Found> {
  const { value } = claim;
  if (value === undefined || held === null) return;
  if (agreeAsPrinted(value, decimalsOf(value), held.value, decimalsOf(held.value))) return;
  const write = (one: number) => formatFigureInWords(one, indicator, messages, decimalsOf(one));
  yield {
    path,
    says: 'value',
    slots: {
      indicator: textIn(indicator.label, messages.language),
      with: nameOf(claim, held, words),
      claimed: write(value),
      held: write(held.value),
    },
    facts: [
      { value, words: write(value), path: [...path, 'value'] },
      { value: held.value, words: write(held.value), path: held.path },
    ],
  };
}

function* ofPosition(
  { claim, path }: ClaimAt<'comparison'>,
  { indicator, figureAt }: IndicatorAt,
  held: Comparator | null,
  { messages, words }: CheckContext,
): Generator<Found> {
  const figure = figureAt(claim.period);
  const other = held?.value ?? claim.value;
  if (typeof figure?.value !== 'number' || other === undefined) return;
  const own = roundToStated(figure.value, indicator.decimals);
  const off = withoutNoise(own - other);
  const isLevel =
    off === 0 ||
    (claim.position === 'level' &&
      agreeAsPrinted(own, indicator.decimals, other, decimalsOf(other)));
  const position = isLevel ? 'level' : off > 0 ? 'above' : 'below';
  const write = (one: number) =>
    formatFigureInWords(one, indicator, messages, Math.max(indicator.decimals, decimalsOf(one)));
  const facts = [
    { value: own, words: write(own), path: figure.path },
    { value: other, words: write(other), path: held?.path ?? path },
  ];
  const slots = {
    indicator: textIn(indicator.label, messages.language),
    during: formatDuring(claim.period, messages),
    with: nameOf(claim, held, words),
    claimed: words.positions[claim.position],
    position: words.positions[position],
    value: write(own),
    other: write(other),
  };
  if (position !== claim.position) {
    yield { path, says: 'position', slots, facts: [{ value: claim.position, path }, ...facts] };
    return;
  }
  const { by } = claim;
  if (by === undefined || isApart(own, other, by)) return;
  const distance = (one: number) =>
    formatDifference(one, indicator, messages, Math.max(indicator.decimals, decimalsOf(one)));
  yield {
    path,
    says: 'by',
    slots: { ...slots, claimed: distance(by), computed: distance(off) },
    facts: [{ value: by, words: distance(by), path: [...path, 'by'] }, ...facts],
  };
}

/** As the statement prints it: the distance rounded, or between the two figures once they are rounded. */
function isApart(own: number, other: number, by: number): boolean {
  const decimals = decimalsOf(by);
  const whole = (value: number) => roundToStated(value, decimals);
  return (
    whole(Math.abs(withoutNoise(own - other))) === Math.abs(by) ||
    withoutNoise(Math.abs(whole(own) - whole(other))) === Math.abs(by)
  );
}

function nameOf(
  claim: ClaimAt<'comparison'>['claim'],
  held: Comparator | null,
  words: CheckContext['words'],
): string {
  const label = claim.label ?? held?.label;
  return label === undefined
    ? words.comparators[claim.with]
    : textIn(label, words.messages.language);
}
