import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { fill } from '../messages/fill.js';
import { formatDuring } from './formatDuring.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { formatPeriodName } from './formatPeriodName.js';

/** The movement, what it is measured from and whether it is better, in one sentence; or why there is none. */
export function whyTravel(
  indicator: IndicatorReport,
  figure: Figure,
  messages: KpiMessages,
): string {
  const { movement, judgement, reason, comparedWith, comparedValue } = figure.travel;
  const { movements, judgements, reasons, judged, neither } = messages.travel;
  if (movement === null || judgement === null || comparedWith === null || comparedValue === null) {
    return fill(neither, { moved: fill(reasons[reason], { n: averageOf(indicator) }) });
  }
  const value = formatFigureInWords(comparedValue, indicator, messages);
  const moved =
    reason === 'compared-with-baseline'
      ? fill(reasons[reason], {
          movement: movements[movement],
          value,
          period: formatPeriodName(comparedWith, messages),
        })
      : fill(reasons[reason], {
          movement: movements[movement],
          value,
          during: formatDuring(comparedWith, messages),
          n: averageOf(indicator),
        });
  if (movement === 'same') return fill(neither, { moved });
  return fill(judged, { moved, judgement: judgements[judgement] });
}

function averageOf({ travel }: IndicatorReport): number {
  return typeof travel?.compareWith === 'object' ? travel.compareWith.averageOf : 1;
}
