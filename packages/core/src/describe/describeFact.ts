import type { Messages } from '../messages/Messages.js';
import type { ReviewFact } from '../review/Review.js';
import { decimalsOf } from './decimalsOf.js';
import { fill } from '../messages/fill.js';
import { formatDuring } from './formatDuring.js';
import { formatFigureInWords } from './formatFigureInWords.js';

/**
 * The figure that a review item states, with its unit and when it was so: a bare number where it has neither.
 *
 * @example
 * describeFact({ label: 'Supervision notes added', value: 1373, period: '2019-05' }, enGB); // '1,373 in May 2019'
 */
export function describeFact(fact: ReviewFact, messages: Messages): string {
  const shape = { unit: fact.unit ?? 'count', decimals: decimalsOf(fact.value) } as const;
  const figure = formatFigureInWords(fact.value, shape, messages);
  if (fact.period === undefined) return figure;
  return fill(messages.headline.when, { figure, during: formatDuring(fact.period, messages) });
}
