import type { IndicatorDefinition } from './IndicatorDefinition.js';
import type { Series } from './Series.js';

/** An indicator as a plan nests it: the definition and the council's own series in one. */
export type Indicator = IndicatorDefinition & Omit<Series, 'indicator' | 'organisation'>;
