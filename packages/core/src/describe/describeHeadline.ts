import type { HeadlineFigure } from '../plan/Plan.js';
import type { HeadlineMeasureReport } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import { clause } from './clause.js';
import { fill } from '../messages/fill.js';
import { formatDifference } from './formatDifference.js';
import { formatDuring } from './formatDuring.js';
import { formatFigureInWords } from './formatFigureInWords.js';
import { lineDecimals } from './lineDecimals.js';
import { textIn } from '../text/textIn.js';

/**
 * A headline measure: before, after, whether that is better, and how it compares.
 *
 * @example
 * describeHeadline(measure, enGB);
 * // 'Down from 26.8% in March 2018 to 22.7% in March 2019, an improvement; better than statistical neighbours (23.9%).'
 */
export function describeHeadline(measure: HeadlineMeasureReport, messages: Messages): string {
  const { headline } = messages;
  const after = figureWords(measure.after, measure, messages);
  const { before, movement } = measure;
  const text =
    before === undefined || movement === null
      ? fill(headline.stands, { after }) + statedChange(measure, messages)
      : fill(headline.changed[movement], { before: figureWords(before, measure, messages), after });
  return `${text}${judgementOf(measure, messages)}${comparison(measure, messages)}.`;
}

function figureWords(
  figure: HeadlineFigure,
  measure: HeadlineMeasureReport,
  messages: Messages,
): string {
  const decimals = figure.decimals ?? measure.decimals;
  const words = formatFigureInWords(figure.value, { unit: measure.unit, decimals }, messages);
  if (figure.period === undefined) return words;
  return fill(messages.headline.when, {
    figure: words,
    during: formatDuring(figure.period, messages),
  });
}

function statedChange(measure: HeadlineMeasureReport, messages: Messages): string {
  if (measure.change === undefined || measure.change === 0) return '';
  const { statedUp, statedDown } = messages.headline;
  const amount = formatDifference(
    measure.change,
    measure,
    messages,
    lineDecimals(measure.change, measure),
  );
  return fill(measure.change > 0 ? statedUp : statedDown, { amount });
}

function judgementOf(measure: HeadlineMeasureReport, messages: Messages): string {
  const { movement, judgement } = measure;
  if (movement === null || movement === 'same' || judgement === null) return '';
  return messages.list.comma + messages.travel.judgements[judgement];
}

function comparison(measure: HeadlineMeasureReport, messages: Messages): string {
  if (measure.comparator === undefined) return '';
  const { positions, compared } = messages.headline;
  return fill(measure.position === null ? compared : positions[measure.position], {
    label: clause(textIn(measure.comparator.label, messages.language)),
    value: formatFigureInWords(measure.comparator.value, measure, messages),
  });
}
