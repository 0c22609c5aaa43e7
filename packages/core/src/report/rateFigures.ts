import { figureOf, NOTHING_REPORTED } from './figureOf.js';
import { ragOnScale } from '../rag/ragBand.js';
import { roundToStated } from '../figure/roundToStated.js';
import { seriesTravel } from './seriesTravel.js';
import { valueOf } from './valueOf.js';
import type { Figure } from './PlanReport.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { Observation } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';
import type { RagScale } from '../rag/ragScale.js';
import type { Reported } from './figureOf.js';
import type { Unreported } from '../rag/ragBand.js';
import type { TravelSeries } from './travelSeries.js';

/**
 * Rates the figures of a series in one pass, oldest first: a verdict looks only at figures before its own.
 *
 * @param current The observation in force in each column.
 * @param scales As `ragScales` gives them.
 * @param scaleOf Which of them each column is rated on.
 */
export function rateFigures(
  definition: IndicatorDefinition,
  current: readonly (Observation | undefined)[],
  scales: readonly RagScale[],
  scaleOf: readonly number[],
  travel: TravelSeries,
): Figure[] {
  const { columns, decimals: comparedAt, values } = travel;
  const { periods, lastYear } = columns;
  const { decimals } = definition;
  const figures = new Array<Figure>(periods.length);
  let before = -1;
  for (let column = 0; column < periods.length; column += 1) {
    const reported = current[column] ?? NOTHING_REPORTED;
    const value = valueOf(reported, definition);
    const stated = value === null ? null : roundToStated(value, decimals);
    values[column] = comparedAt === null ? value : stated;
    const scale = scales[scaleOf[column] as number] as RagScale;
    const rag = ragOnScale(
      stated ?? whyNoValue(reported),
      scale,
      scale.trendAware ? statedIn(lastYear[column] as number, values, decimals) : null,
    );
    const direction = seriesTravel(column, before, scale, travel);
    figures[column] = figureOf(periods[column] as Period, reported, value, rag, direction);
    if (value !== null) before = column;
  }
  return figures;
}

function statedIn(
  column: number,
  values: readonly (number | null)[],
  decimals: number,
): number | null {
  const value = values[column] ?? null;
  return value === null ? null : roundToStated(value, decimals);
}

function whyNoValue({ denominator, symbol }: Reported): Unreported {
  if (denominator === 0) return 'zero-denominator';
  return symbol === undefined ? 'not-reported' : 'symbol';
}
