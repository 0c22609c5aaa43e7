export { LaitError } from './LaitError.js';
export { benchmarksFor } from './benchmarksFor.js';
export { describeStanding } from './describeStanding.js';
export { readLait } from './readLait.js';

export type { LaitFile, LaitIssue } from './LaitError.js';
export type {
  LaitAbsence,
  LaitBenchmarkOptions,
  LaitBenchmarks,
  LaitNeighbourAverage,
  LaitStanding,
} from './LaitBenchmarks.js';
export type { LaitExtract, LaitFigure, LaitMeasure, LaitPlace } from './LaitExtract.js';
export type { LaitFiles } from './readLait.js';
