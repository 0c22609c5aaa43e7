export { EesError } from './EesIssue.js';
export { eesFigure } from './eesFigure.js';
export { eesPeriod } from './eesPeriod.js';
export { readEes } from './readEes.js';

export type { EesFigure } from './eesFigure.js';
export type { EesIssue, EesIssueCode } from './EesIssue.js';
export type { EesLevel } from './eesPlace.js';
export type { EesPeriod, ReportingYear } from './eesPeriod.js';
export type {
  EesDefinition,
  EesIndicator,
  EesOptions,
  EesOrganisation,
  EesReading,
  EesSkipped,
} from './EesReading.js';
export type { EesSource } from './eesRows.js';
