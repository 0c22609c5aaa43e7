import { figureOf } from './figureOf.js';
import { ragBand } from '../rag/ragBand.js';
import { roundToStated } from '../figure/roundToStated.js';
import { seriesTravel } from './seriesTravel.js';
import { valueOf } from './valueOf.js';
import type { Figure } from './PlanReport.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { Observation } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';
import type { RagTerms, Unreported } from '../rag/ragBand.js';
import type { TravelSeries } from './seriesTravel.js';

/**
 * Rates the figures of a series in one pass, oldest first: a verdict looks only at figures before its own.
 *
 * @param current The observation in force in each column.
 * @param termsOf What each column is rated against.
 */
export function rateFigures(
  definition: IndicatorDefinition,
  current: readonly (Observation | undefined)[],
  termsOf: (column: number) => RagTerms,
  travel: TravelSeries,
): Figure[] {
  const { columns, decimals: comparedAt, values } = travel;
  const { periods, lastYear } = columns;
  const { decimals } = definition;
  const figures: Figure[] = [];
  const stated: number[] = comparedAt === null ? [] : values;
  let before = -1;
  for (let column = 0; column < periods.length; column += 1) {
    const observation = current[column];
    const value = observation === undefined ? null : valueOf(observation, definition);
    const atStated = value === null ? NaN : roundToStated(value, decimals);
    stated.push(atStated);
    if (comparedAt === null) values.push(value ?? NaN);
    const terms = termsOf(column);
    const rag = ragBand(
      value === null ? unreported(observation) : atStated,
      terms,
      terms.rule?.kind === 'trend-aware' ? figureIn(stated, lastYear[column] as number) : null,
    );
    const period = periods[column] as Period;
    figures.push(figureOf(period, observation, value, rag, seriesTravel(column, before, travel)));
    if (value !== null) before = column;
  }
  return figures;
}

function figureIn(stated: readonly number[], column: number): number | null {
  if (column === -1) return null;
  const figure = stated[column] as number;
  return Number.isNaN(figure) ? null : figure;
}

function unreported(observation: Observation | undefined): Unreported {
  if (observation?.denominator === 0) return 'zero-denominator';
  return observation?.symbol === undefined ? 'not-reported' : 'symbol';
}
