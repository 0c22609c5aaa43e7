import type { Judgement, Movement } from '@milepost/core';
import type { DirectionOfTravelProps } from './DirectionOfTravel.js';

const movements: readonly Movement[] = ['up', 'down', 'same'];
const judgements: readonly Judgement[] = ['positive', 'negative', 'neutral'];

/** Every movement with every judgement, and one that could not be compared. */
export const directionOfTravelExamples: readonly DirectionOfTravelProps[] = [
  ...movements.flatMap((movement) =>
    judgements.map((judgement) => ({ travel: { movement, judgement } })),
  ),
  { travel: { movement: null, judgement: null } },
];
