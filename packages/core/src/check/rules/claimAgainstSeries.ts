import type { CheckRule } from '../CheckRule.js';
import { claimsOf } from '../claimsOf.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatDuring } from '../../describe/formatDuring.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { textIn } from '../../text/textIn.js';

/**
 * A figure that the narrative states against the same figure in the indicator's series or its baseline, at the fewer
 * decimals of the two.
 */
export const claimAgainstSeries: CheckRule = {
  id: 'claim-against-series',
  severity: 'error',
  *find(context) {
    const { messages } = context;
    for (const { claim, path } of claimsOf(context, 'value')) {
      const at = context.indicator(claim.indicator);
      const figure = at?.figureAt(claim.period);
      if (at === undefined || typeof figure?.value !== 'number') continue;
      const { indicator } = at;
      const decimals = Math.min(decimalsOf(claim.value), indicator.decimals);
      const same = (value: number) => roundToStated(value, decimals);
      if (same(claim.value) === same(figure.value)) continue;
      const claimed = formatFigureInWords(
        claim.value,
        indicator,
        messages,
        Math.max(decimalsOf(claim.value), indicator.decimals),
      );
      const held = formatFigureInWords(figure.value, indicator, messages);
      yield {
        path,
        slots: {
          claimed,
          held,
          during: formatDuring(claim.period, messages),
          indicator: textIn(indicator.label, messages.language),
        },
        facts: [
          { value: claim.value, words: claimed, path },
          { value: figure.value, words: held, path: figure.path },
        ],
      };
    }
  },
};
