export { findingMarks } from './findingMarks.js';
export { Findings } from './Findings.js';

export type { FindingMarksOptions } from './findingMarks.js';
export type { FindingsProps } from './Findings.js';
export type { FoundAt } from './placeKey.js';
