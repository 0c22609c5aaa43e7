import type { CheckRule } from '../CheckRule.js';
import type { Figure } from '../../report/PlanReport.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { roundToStated } from '../../figure/roundToStated.js';

/**
 * The value that a document printed against the figure the plan holds, at the indicator's decimals; at fewer where
 * every value of the row is printed with fewer.
 */
export const printedValue: CheckRule = {
  id: 'printed-value',
  severity: 'error',
  *find({ indicators, messages }) {
    for (const { indicator, report, pathAt } of indicators) {
      let decimals: number | undefined;
      for (const figure of report.figures) {
        const printed = figure.published?.value;
        const { value, period, valueFrom } = figure;
        if (printed === undefined || printed === value || value === null) continue;
        decimals ??= printedDecimals(report.figures, indicator.decimals);
        if (roundToStated(value, decimals) === roundToStated(printed, decimals)) continue;
        const path = pathAt(period);
        const shown = Math.max(decimals, decimalsOf(printed));
        const write = (one: number) => formatFigureInWords(one, indicator, messages, shown);
        yield {
          path,
          says: valueFrom === 'counts' ? 'counts' : 'found',
          slots: { printed: write(printed), value: write(value) },
          facts: [
            { value: printed, words: write(printed), path: [...path, 'published'] },
            { value, words: write(value), path },
          ],
        };
      }
    }
  },
};

function printedDecimals(figures: readonly Figure[], own: number): number {
  const most = figures.reduce(
    (so, { published }) =>
      published?.value === undefined || so >= own ? so : Math.max(so, decimalsOf(published.value)),
    0,
  );
  return Math.min(most, own);
}
