import type { Figure } from '../report/PlanReport.js';
import type { FigureShape } from './FigureShape.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { fill } from '../messages/fill.js';
import { formatCountsInWords } from './formatCountsInWords.js';
import { formatFigureInWords } from './formatFigureInWords.js';

/**
 * A figure in a sentence, with what was counted where that is known.
 *
 * @param template says what the counts are to the figure: `{figure}, {counts}`
 */
export function figureWithCounts(
  value: number,
  { numerator, denominator }: Pick<Figure, 'numerator' | 'denominator'>,
  template: string,
  shape: FigureShape,
  messages: KpiMessages,
): string {
  const figure = formatFigureInWords(value, shape, messages);
  if (numerator === null || denominator === null) return figure;
  const counts = formatCountsInWords(numerator, denominator, messages);
  return fill(template, { figure, counts });
}
