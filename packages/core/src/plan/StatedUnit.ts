import type { Unit } from '../indicator/IndicatorDefinition.js';

/**
 * The unit in which a sentence gives a figure, right or wrong: one of an indicator's, or percentage points, which tell
 * how far a percentage has moved and never where it stands.
 */
export type StatedUnit = Unit | 'points';
