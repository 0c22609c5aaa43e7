/** The closed sets of words that plans are written in; `sheets.test.ts` holds them to the schema. */
export const words = {
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
  comparisons: ['previous', 'same-period-last-year', 'previous-in-year', 'average'],
  cadences: ['month', 'quarter', 'half-year', 'year'],
  precisions: ['stated', 'exact'],
  categories: ['complete', 'on-track', 'at-risk', 'late', 'not-started', 'not-due', 'suspended'],
  schedules: ['commenced', 'commencing', 'due', 'launch', 'year-long', 'rolling'],
  questions: ['working-well', 'worried-about', 'needs-to-happen'],
} as const;

/** Said of every column that takes a period. */
export const periodNote =
  'A period: 2018-04 or Apr-18 (month), FY2018-19 or 2018/19 (financial year), Q1 2018/19 (its quarter), AY2018-19 (academic year), 2018 (calendar year), 2018-Q2 (calendar quarter) or 2018-04-30 (day).';

export const symbolNote =
  'In place of a value: c confidential, x not available, z not applicable, low below what is shown, k rounds to zero, u unreliable.';
