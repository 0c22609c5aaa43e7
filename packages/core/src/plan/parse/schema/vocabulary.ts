import { statusCategories } from '../../../milestone/statusCategories.js';

/** The closed sets of words that plans are written in. `planSchema.test.ts` holds them to the types. */
export const vocabulary = {
  languages: ['en', 'cy'],
  units: ['percent', 'rate', 'count', 'currency', 'days', 'ratio'],
  statedUnits: ['percent', 'rate', 'count', 'currency', 'days', 'ratio', 'points'],
  counted: ['milestones', 'priorities', 'indicators'],
  polarities: ['higher', 'lower', 'range', 'none'],
  bases: ['in-period', 'year-to-date', 'rolling-12', 'snapshot', 'annualised'],
  symbols: ['c', 'x', 'z', 'low', 'k', 'u'],
  observationStatuses: ['final', 'provisional', 'revised'],
  movements: ['up', 'down', 'same'],
  bands: ['green', 'amber', 'red'],
  toleranceBases: ['relative', 'points'],
  comparisons: ['previous', 'same-period-last-year', 'previous-in-year'],
  updateCadences: ['month', 'quarter', 'half-year', 'year'],
  precisions: ['stated', 'exact'],
  categories: statusCategories,
} as const;
