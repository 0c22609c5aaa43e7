import type { Judgement, Movement } from '@milepost/core';

const solid: Readonly<Record<Movement, string>> = {
  up: 'M6 1 10.5 6.2H7.6V11H4.4V6.2H1.5Z',
  down: 'M6 11 1.5 5.8H4.4V1H7.6V5.8H10.5Z',
  same: 'M1 6 4 3V5H8V3L11 6 8 9V7H4V9Z',
};

const thin: Readonly<Record<Movement, string>> = {
  up: 'M6 11V1.8M2.6 5 6 1.5 9.4 5',
  down: 'M6 1V10.2M2.6 7 6 10.5 9.4 7',
  same: 'M1.5 6H10.5M3.8 3.6 1.4 6 3.8 8.4M8.2 3.6 10.6 6 8.2 8.4',
};

/** The arrow that KpiTable draws, drawn again by hand. */
export function arrowPath(movement: Movement, judgement: Judgement): string {
  return judgement === 'neutral' ? thin[movement] : solid[movement];
}
