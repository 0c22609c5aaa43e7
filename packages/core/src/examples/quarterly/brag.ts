import type { Status } from '../../milestone/Milestone.js';

/** BRAG: red, amber and green as everywhere, and blue for what is complete. */
export const brag: readonly Status[] = [
  { id: 'blue', label: 'Blue: complete', category: 'complete' },
  { id: 'green', label: 'Green: on track', category: 'on-track' },
  { id: 'amber', label: 'Amber: some slippage', category: 'at-risk' },
  { id: 'red', label: 'Red: behind schedule', category: 'late' },
  { id: 'not-due', label: 'Not due', category: 'not-due' },
];
