import type { RagBand } from '@milepost/core';

/** Circle, diamond, square; a dot for what is not rated: told apart by shape on paper and in forced colours. */
export const markShapes: Readonly<Record<RagBand, string>> = {
  green: 'M-7.5 0a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0Z',
  amber: 'M0-9.5 9.5 0 0 9.5-9.5 0Z',
  red: 'M-7-7H7V7H-7Z',
  'not-rated': 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
};
