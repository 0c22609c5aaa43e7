import type { Unit } from '../indicator/IndicatorDefinition.js';

/** How a figure is written: an indicator's own fields, or a headline measure's. */
export interface FigureShape {
  readonly unit: Unit;
  readonly decimals: number;
  /** For rates: per how many. */
  readonly per?: number;
  /** ISO 4217 code. @default 'GBP' */
  readonly currency?: string;
}
