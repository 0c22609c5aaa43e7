import type { CheckRule } from '../CheckRule.js';
import { DIGIT, unevenTrios } from '../ratesBehind.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { textIn } from '../../text/textIn.js';

/** A percentage that is one rate over another nearly everywhere, and in one period is not. */
export const percentageAndRates: CheckRule = {
  id: 'percentage-and-rates',
  severity: 'warning',
  *find(context) {
    const { messages } = context;
    for (const { trio, ratio } of unevenTrios(context)) {
      if (ratio >= DIGIT || ratio <= 1 / DIGIT) continue;
      const { share, top, bottom } = trio;
      const write = ({ at, value }: typeof share) =>
        formatFigureInWords(value, at.indicator, messages);
      const { period } = share.figure;
      yield {
        path: share.at.pathAt(period),
        slots: {
          indicator: textIn(share.at.indicator.label, messages.language),
          period: formatPeriodName(period, messages),
          printed: write(share),
          top: write(top),
          bottom: write(bottom),
          computed: write({ ...share, value: share.value * ratio }),
        },
        facts: [share, top, bottom].map((one) => ({
          value: one.value,
          words: write(one),
          path: one.at.pathAt(period),
        })),
      };
    }
  },
};
