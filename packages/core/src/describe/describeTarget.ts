import type { IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import type { Target } from '../indicator/Series.js';
import { clause } from './clause.js';
import { fill } from '../messages/fill.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { formatPeriodName } from './formatPeriodName.js';
import { lineDecimals } from './lineDecimals.js';
import { textIn } from '../text/textIn.js';

/**
 * A target: what it is, for which year, which periods it rates, and what is assumed of it.
 *
 * @example
 * describeTarget(indicator.target, indicator, enGB); // 'Target: 23% for 2019/20. It is used for every period shown. ...'
 */
export function describeTarget(
  target: Target | null,
  indicator: IndicatorReport,
  messages: KpiMessages,
): string {
  const words = messages.indicator;
  if (target === null) return withoutTarget(indicator, messages);
  const sentences = [
    fill(words.target, {
      target: formatFigureInWords(
        target.value,
        indicator,
        messages,
        lineDecimals(target.value, indicator),
      ),
      setFor: formatPeriodName(target.setFor, messages),
    }),
    reachOf(target, messages),
  ];
  if (target.assumed === true) sentences.push(words.assumed);
  sentences.push(words.polarity[indicator.polarity]);
  if (target.source !== undefined) {
    sentences.push(
      fill(words.source, { source: clause(textIn(target.source, messages.language)) }),
    );
  }
  return sentences.join(' ');
}

function withoutTarget(indicator: IndicatorReport, messages: KpiMessages): string {
  const { monitorOnly, noTarget, noTargetNow, ratedByLines } = messages.indicator;
  if (indicator.monitorOnly) return monitorOnly;
  const kind = indicator.rule?.kind;
  if (kind === 'thresholds' || kind === 'range') return ratedByLines;
  return indicator.targets.length > 0 ? noTargetNow : noTarget;
}

function reachOf({ appliesTo = 'own-period' }: Target, messages: KpiMessages): string {
  const { targetReach } = messages.indicator;
  if (typeof appliesTo === 'string') return targetReach[appliesTo];
  return fill(targetReach.stretch, {
    from: formatPeriodName(appliesTo.from, messages),
    to: formatPeriodName(appliesTo.to, messages),
  });
}
