import { roundToStated } from '../figure/roundToStated.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { Observation } from '../indicator/Series.js';

type Measured = Pick<Observation, 'value' | 'symbol' | 'numerator' | 'denominator'>;

/**
 * The value of an observation: the one stated, else the one its counts give at the stated decimals, else `null`.
 * A symbol stands in place of a value, and nothing divided by 0 has one.
 */
export function valueOf(
  observation: Measured,
  definition: Pick<IndicatorDefinition, 'unit' | 'per' | 'decimals'>,
): number | null {
  const { value } = observation;
  if (value !== undefined) return value + 0;
  const { symbol, numerator, denominator } = observation;
  if (symbol !== undefined || numerator === undefined || !denominator) return null;
  return roundToStated((numerator * multiplier(definition)) / denominator, definition.decimals);
}

function multiplier({ unit, per }: Pick<IndicatorDefinition, 'unit' | 'per'>): number {
  if (unit === 'percent') return 100;
  return unit === 'rate' ? (per ?? 1) : 1;
}
