import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { Figure } from '../../report/PlanReport.js';
import type { PastedRun } from '../pastedRuns.js';
import { formatCounts } from '../../describe/formatCounts.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { list } from '../../messages/list.js';
import { misfits, pastedRuns } from '../pastedRuns.js';
import { textIn } from '../../text/textIn.js';

/**
 * Counts, or values where there are no counts, that are another indicator's for two or more periods running: a row
 * pasted once too often. Of the two rows, the one whose counts do not make its percentages is the pasted one.
 */
export const pastedRow: CheckRule = {
  id: 'pasted-row',
  severity: 'warning',
  *find(context) {
    for (const run of pastedRuns(context)) yield found(run, context);
  },
};

function found(run: PastedRun, { messages }: CheckContext): Found {
  const sides = [
    { at: run.at, figures: run.figures },
    { at: run.other, figures: run.others },
  ] as const;
  const isOther = misfits(run.other, run.others) > misfits(run.at, run.figures);
  const [pasted, source] = isOther ? ([sides[1], sides[0]] as const) : sides;
  const period = (at: number) => pasted.figures.at(at)?.period ?? '';
  const label = ({ indicator }: IndicatorAt) => textIn(indicator.label, messages.language);
  const write = ({ indicator }: IndicatorAt, { numerator, denominator, value }: Figure) =>
    numerator === null || denominator === null
      ? formatFigureInWords(numerator ?? value ?? 0, indicator, messages)
      : formatCounts(numerator, denominator, messages);
  return {
    path: pasted.at.pathAt(period(0)),
    says: run.of,
    slots: {
      indicator: label(pasted.at),
      other: label(source.at),
      from: formatPeriodName(period(0), messages),
      to: formatPeriodName(period(-1), messages),
      row: list(
        pasted.figures.map((figure) => write(pasted.at, figure)),
        messages,
      ),
    },
    facts: [pasted, source].flatMap(({ at, figures }) =>
      figures.map((figure) => {
        const words = write(at, figure);
        return { value: words, words, path: at.pathAt(figure.period) };
      }),
    ),
  };
}
