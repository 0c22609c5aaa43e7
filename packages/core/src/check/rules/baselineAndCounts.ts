import type { CheckRule } from '../CheckRule.js';
import { formatCounts } from '../../describe/formatCounts.js';
import { formatNumber } from '../../describe/formatNumber.js';
import { formatPercent } from '../../describe/formatPercent.js';
import { roundToStated } from '../../figure/roundToStated.js';

/**
 * A baseline percentage against the two counts that stand beside it, at the indicator's decimals. National figures
 * are often published as whole numbers: one that was rounded so before it was given decimals is told apart.
 */
export const baselineAndCounts: CheckRule = {
  id: 'baseline-and-counts',
  severity: 'error',
  *find({ indicators, messages }) {
    for (const { indicator, path: home } of indicators) {
      const { value, numerator, denominator } = indicator.baseline ?? {};
      if (indicator.unit !== 'percent' || value === undefined) continue;
      if (numerator === undefined || denominator === undefined || denominator === 0) continue;
      const { decimals } = indicator;
      const share = (100 * numerator) / denominator;
      const computed = roundToStated(share, decimals);
      if (computed === roundToStated(value, decimals)) continue;
      const path = [...home, 'baseline'];
      const percent = formatPercent(value, messages, decimals);
      const inCounts = formatPercent(computed, messages, decimals);
      yield {
        path,
        says: roundToStated(share, 0) === value ? 'whole' : 'found',
        slots: {
          count: formatNumber(numerator, 0, messages),
          of: formatNumber(denominator, 0, messages),
          share: inCounts,
          percent,
        },
        facts: [
          { value, words: percent, path },
          {
            value: computed,
            words: `${formatCounts(numerator, denominator, messages)}: ${inCounts}`,
            path,
          },
        ],
      };
    }
  },
};
