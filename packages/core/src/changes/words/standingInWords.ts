import type {
  ChangedRating,
  ChangedRollUp,
  ChangedShape,
  ChangedTravel,
  ChangeOf,
} from '../PlanChange.js';
import type { ChangeMessages } from '../../messages/ChangeMessages.js';
import { figureInWords } from './figureInWords.js';
import { fill } from '../../messages/fill.js';
import { formatPeriod } from '../../describe/formatPeriod.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { list } from '../../messages/list.js';
import { plural } from '../../messages/plural.js';

/** Of this many figures each is told; of more, the first and the last. */
const FEW = 3;

export function onTrackInWords(
  { onTrack, total }: ChangedRollUp,
  { messages, values }: ChangeMessages,
): string {
  const milestones = plural(messages.milestone.count, total, messages);
  return fill(values.onTrack, { n: onTrack, milestones });
}

export function ratingInWords(
  { band, period, value }: ChangedRating,
  shape: ChangedShape,
  words: ChangeMessages,
): string {
  const { messages, values } = words;
  if (period === null || value === null) return messages.rag.bands[band];
  return fill(values.rated, {
    band: messages.rag.bands[band],
    figure: figureInWords({ value, symbol: null }, shape, words),
    period: formatPeriodName(period, messages),
  });
}

export function travelInWords(
  { movement, judgement, period }: ChangedTravel,
  { messages, values }: ChangeMessages,
): string {
  if (movement === null || judgement === null || period === null) return values.none;
  return fill(values.travelled, {
    movement: messages.travel.movements[movement],
    judgement: messages.travel.mark[judgement],
    period: formatPeriodName(period, messages),
  });
}

export function figuresInWords(
  { figures, shape }: ChangeOf<'figures-new' | 'figures-gone'>,
  words: ChangeMessages,
): string {
  const { messages, values } = words;
  const told = figures.map((figure) =>
    fill(values.figure, {
      figure: figureInWords(figure, shape, words),
      period: formatPeriod(figure.period, messages),
    }),
  );
  if (told.length <= FEW) return list(told, messages);
  return fill(values.stretch, { first: told[0] ?? '', last: told.at(-1) ?? '' });
}
