import type { CheckRule } from '../CheckRule.js';
import type { Figure } from '../../report/PlanReport.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { mentionsIn } from '../mentions.js';
import { plural } from '../../messages/plural.js';
import { textIn } from '../../text/textIn.js';

/**
 * An indicator that is red, or getting worse and not green, of which nothing under "What needs to happen?" speaks. A
 * priority without a review is not asked.
 */
export const worseningNotAnswered: CheckRule = {
  id: 'worsening-not-answered',
  severity: 'warning',
  *find({ priorities, indicators, messages, words }) {
    const { language } = messages;
    const mentioned = new Map(
      priorities.map((at) => [at, mentionsIn(at.priority.review?.needsToHappen ?? [], language)]),
    );
    for (const { indicator, report, priority, path, pathAt } of indicators) {
      const { review } = priority.priority;
      const figure = report.figures[report.latest ?? -1];
      if (review === undefined || figure === undefined) continue;
      const worry = worryOf(figure);
      if (worry === null) continue;
      const { needsToHappen } = review;
      if (mentioned.get(priority)?.indicator(indicator)) continue;
      const value = formatFigureInWords(figure.value ?? 0, indicator, messages);
      yield {
        path,
        says: worry,
        slots: {
          indicator: textIn(indicator.label, language),
          period: formatPeriodName(figure.period, messages),
          value,
        },
        facts: [
          { value: figure.value, words: value, path: pathAt(figure.period) },
          {
            value: needsToHappen.length,
            words: plural(words.items, needsToHappen.length, messages),
            path: [...priority.path, 'review', 'needsToHappen'],
          },
        ],
      };
    }
  },
};

function worryOf({ rag, travel }: Figure): 'red' | 'worse' | null {
  if (rag.band === 'red') return 'red';
  return travel.judgement === 'negative' && rag.band !== 'green' ? 'worse' : null;
}
