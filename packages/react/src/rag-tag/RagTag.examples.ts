import type { RagBand } from '@milepost/core';
import type { RagTagProps } from './RagTag.js';

const bands: readonly RagBand[] = ['green', 'amber', 'red', 'not-rated'];

/** Every band in both sizes: one set for story, test and accessibility check. */
export const ragTagExamples: readonly RagTagProps[] = bands.flatMap((verdict) => [
  { verdict, size: 'inline' as const },
  { verdict, size: 'cell' as const },
]);
