import { kpiEnGB } from '@milepost/core';
import type { Judgement, KpiMessages, Movement, TravelVerdict } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import { TravelArrow } from './TravelArrow.js';

export interface DirectionOfTravelProps {
  /** A figure's own: `figure.travel`. */
  readonly travel: Pick<TravelVerdict, 'movement' | 'judgement'>;
  /**
   * `inline`: arrow and words. `cell`: the arrow, with the words for listeners only.
   * @default 'inline'
   */
  readonly size?: 'inline' | 'cell';
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * Which way a figure moved, and whether that is good news: the arrow is the movement (up always means higher),
 * the word and the arrow's weight are the judgement (open: better; solid: worse; thin: neither).
 * Nothing is shown where nothing could be compared; `describeTravel` says why.
 * It says nothing of the target: a rating is a `RagTag`.
 *
 * @example
 * <DirectionOfTravel travel={figure.travel} />
 */
export function DirectionOfTravel({
  travel,
  size = 'inline',
  messages = kpiEnGB,
  className,
}: DirectionOfTravelProps) {
  const { movement, judgement } = travel;
  if (movement === null) return null;
  const judged = judgement ?? 'neutral';
  const classes = `milepost-travel milepost-travel--${judged}`;
  return (
    <span className={classNames(classes, className)}>
      {/* Called, not rendered: a report has thousands. */}
      {TravelArrow({ movement, judgement: judged })}
      <span className={size === 'cell' ? 'milepost-visually-hidden' : undefined}>
        {travelWords(movement, judged, messages)}
      </span>
    </span>
  );
}

/** "Up, better"; the movement alone where it is neither better nor worse. */
function travelWords(movement: Movement, judgement: Judgement, messages: KpiMessages): string {
  const moved = messages.travel.movements[movement];
  if (judgement === 'neutral') return moved;
  return `${moved}${messages.list.comma}${messages.travel.mark[judgement]}`;
}
