import type { StatusCategory } from '@milepost/core';
import type { StatusTagProps } from './StatusTag.js';

const categories: readonly StatusCategory[] = [
  'complete',
  'on-track',
  'at-risk',
  'late',
  'not-started',
  'not-due',
  'suspended',
];

/** Every category in Milepost's words, and two in a council's own. */
export const statusTagExamples: readonly StatusTagProps[] = [
  ...categories.map((category) => ({ category })),
  { category: 'at-risk', label: 'SLIGHT SLIPPAGE' },
  { category: 'complete', label: { en: 'Achieved', cy: 'Wedi’i gyflawni' } },
];
