import type { Figure, IndicatorReport } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { fill } from '../messages/fill.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { lineDecimals } from './lineDecimals.js';
import { targetOfOther } from './targetOfOther.js';
import { whyRag } from './whyRag.js';

/**
 * Why a figure has its band: the rule, the target and whose year it is, the margin, where amber ends, what is assumed,
 * which way is better, and that it is a proxy.
 *
 * @example
 * describeRag(multiplePlans, june, enGB);
 * // 'Amber: 0.5 points above the 2019/20 target of 23%, within 15% of it. Amber ends at 26.45%. Lower is better.'
 */
export function describeRag(
  indicator: IndicatorReport,
  figure: Figure,
  messages: KpiMessages,
): string {
  const { rag } = figure;
  let text = whyRag(indicator, figure, messages);
  if (rag.band === 'not-rated') return text;
  if (rag.amberLimit !== null && rag.band !== 'green' && indicator.rule?.kind === 'tolerance') {
    const decimals = lineDecimals(rag.amberLimit, indicator);
    const limit = formatFigureInWords(rag.amberLimit, indicator, messages, decimals);
    text += ` ${fill(messages.rag.amberLimit, { limit })}`;
  }
  text += targetOfOther(figure, messages);
  if (isAssumed(indicator, figure)) text += ` ${messages.rag.assumedTarget}`;
  text += ` ${messages.indicator.polarity[indicator.polarity]}`;
  return indicator.proxy === undefined ? text : `${text} ${messages.indicator.proxyCaveat}`;
}

function isAssumed({ targets }: IndicatorReport, { rag }: Figure): boolean {
  if (!rag.targetOfOtherPeriod) return false;
  return targets.some((target) => target.assumed === true && target.setFor === rag.targetSetFor);
}
