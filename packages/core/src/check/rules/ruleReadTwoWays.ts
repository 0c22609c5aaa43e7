import type { IndicatorAt } from '../CheckContext.js';
import type { CheckRule } from '../CheckRule.js';
import type { NamedRagRule, ToleranceRule, TrendAwareRule } from '../../rag/RagRule.js';
import type { Period } from '../../period/Period.js';
import type { RagBand } from '../../rag/RagVerdict.js';
import type { RagScale } from '../../rag/ragScale.js';
import { formatNumber } from '../../describe/formatNumber.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { list } from '../../messages/list.js';
import { ragOnScale } from '../../rag/ragBand.js';
import { ragScale } from '../../rag/ragScale.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { samePeriodLastYear } from '../../period/samePeriodLastYear.js';
import { textIn } from '../../text/textIn.js';
import { toleranceInWords } from '../../describe/toleranceInWords.js';
import { withoutNoise } from '../../figure/withoutNoise.js';

/**
 * Ratings of percentages that hang on how "within 15%" is read: 15% of the target, or 15 percentage points. A rule
 * that says points is in no doubt, unless the plan's author had to assume it.
 */
export const ruleReadTwoWays: CheckRule = {
  id: 'rule-read-two-ways',
  severity: 'note',
  *find(context) {
    const { plan, messages } = context;
    for (const [at, rule] of plan.ragRules.entries()) {
      if (rule.kind !== 'tolerance' && rule.kind !== 'trend-aware') continue;
      if (rule.basis === 'points' && plan.assumed?.includes('ragRules') !== true) continue;
      const rated = context.indicators
        .filter(
          ({ indicator, report }) => indicator.unit === 'percent' && report.rule?.id === rule.id,
        )
        .map((indicator) => flipsOf(indicator, rule));
      const flips = rated.filter(({ cells }) => cells.length > 0);
      if (flips.length === 0) continue;
      const path = ['ragRules', at];
      const own = toleranceInWords(rule, messages, percentages);
      const other = toleranceInWords(readOtherwise(rule), messages, percentages);
      const n = (value: number) => formatNumber(value, 0, messages);
      const total = (key: 'cells' | 'of') =>
        rated.reduce((sum, one) => sum + (key === 'of' ? one.of : one.cells.length), 0);
      yield {
        path,
        says: rule.basis,
        slots: {
          own,
          other,
          flips: n(total('cells')),
          of: n(total('of')),
          indicators: list(
            flips.map(
              ({ at: { indicator }, cells }) =>
                `${textIn(indicator.label, messages.language)} (${n(cells.length)})`,
            ),
            messages,
          ),
        },
        facts: [
          { value: rule.within, words: own, path: [...path, 'within'] },
          ...flips.flatMap(({ at: { pathAt }, cells }) =>
            cells.map(({ period, band, otherwise }) => ({
              value: band,
              words: `${formatPeriodName(period, messages)}: ${messages.rag.bands[band]} → ${messages.rag.bands[otherwise]}`,
              path: pathAt(period),
            })),
          ),
        ],
      };
    }
  },
};

/** A tolerance is worded as those of percentages are. */
const percentages = { unit: 'percent', decimals: 1 } as const;

interface Flip {
  readonly period: Period;
  readonly band: RagBand;
  readonly otherwise: RagBand;
}

interface Flips {
  readonly at: IndicatorAt;
  /** How many of its figures the rule rates. */
  readonly of: number;
  readonly cells: readonly Flip[];
}

type EitherRule = NamedRagRule & (ToleranceRule | TrendAwareRule);

function flipsOf(at: IndicatorAt, rule: EitherRule): Flips {
  const { polarity, decimals, figures } = at.report;
  const other = readOtherwise(rule);
  const scales = new Map<number, RagScale>();
  const cells: Flip[] = [];
  let of = 0;
  for (const { period, value, rag } of figures) {
    if (value === null || rag.target === null || rag.band === 'not-rated') continue;
    of += 1;
    // At target or better is green however the tolerance is read.
    if (rule.kind === 'tolerance' && rag.band === 'green') continue;
    let scale = scales.get(rag.target);
    if (scale === undefined) {
      scale = ragScale({ polarity, rule: other, target: rag.target });
      scales.set(rag.target, scale);
    }
    const before = rule.kind === 'trend-aware' ? lastYearOf(at, period) : null;
    const { band } = ragOnScale(roundToStated(value, decimals), scale, before);
    if (band !== rag.band) cells.push({ period, band: rag.band, otherwise: band });
  }
  return { at, of, cells };
}

function lastYearOf({ report, figureAt }: IndicatorAt, period: Period): number | null {
  const before = samePeriodLastYear(period);
  const value = before === undefined ? undefined : figureAt(before)?.value;
  return typeof value === 'number' ? roundToStated(value, report.decimals) : null;
}

function readOtherwise(rule: EitherRule): EitherRule {
  const { within } = rule;
  return rule.basis === 'relative'
    ? { ...rule, basis: 'points', within: withoutNoise(within * 100) }
    : { ...rule, basis: 'relative', within: withoutNoise(within / 100) };
}
