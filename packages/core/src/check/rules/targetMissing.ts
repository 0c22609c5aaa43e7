import type { CheckRule } from '../CheckRule.js';
import { financialYearOf } from '../../period/financialYearOf.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { textIn } from '../../text/textIn.js';

/**
 * An indicator that a rule would rate against a target, with none for its latest figure: targets for other years only,
 * or none at all and no word that it is only monitored.
 */
export const targetMissing: CheckRule = {
  id: 'target-missing',
  severity: 'warning',
  *find({ indicators, messages, report }) {
    for (const { indicator, report: series, path, pathAt } of indicators) {
      const figure = series.figures[series.latest ?? -1];
      const reason = figure?.rag.reason;
      if (figure === undefined) continue;
      if (reason !== 'no-target' && reason !== 'no-target-for-period') continue;
      const year = financialYearOf(figure.period, report.financialYearStart);
      const words = formatPeriodName(figure.period, messages);
      yield {
        path,
        says: series.targets.length === 0 ? 'none' : 'found',
        slots: {
          indicator: textIn(indicator.label, messages.language),
          year: formatPeriodName(year, messages),
          period: words,
        },
        facts: [
          { value: figure.period, words, path: pathAt(figure.period) },
          ...series.targets.map(({ setFor }, at) => ({
            value: setFor,
            words: formatPeriodName(setFor, messages),
            path: [...path, 'targets', at],
          })),
        ],
      };
    }
  },
};
