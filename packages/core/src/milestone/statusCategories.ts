import type { StatusCategory } from './Milestone.js';

/** Every category, in the order that a roll-up counts them. */
export const statusCategories = [
  'complete',
  'on-track',
  'at-risk',
  'late',
  'not-started',
  'not-due',
  'suspended',
] as const satisfies readonly StatusCategory[];
