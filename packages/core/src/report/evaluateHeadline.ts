import { benchmarkPosition } from '../benchmark/benchmarkPosition.js';
import { directionOfTravel } from '../travel/directionOfTravel.js';
import type { Headline, HeadlineMeasure } from '../plan/Plan.js';
import type { HeadlineMeasureReport, HeadlineReport } from './PlanReport.js';

/** A headline with each measure's change judged, and placed against its comparator. */
export function evaluateHeadline(headline: Headline): HeadlineReport {
  return { ...headline, measures: headline.measures.map(evaluateMeasure) };
}

/**
 * Where the source prints a change and no figure before, the change alone is judged; nothing is worked backwards.
 */
function evaluateMeasure(measure: HeadlineMeasure): HeadlineMeasureReport {
  const { before, after, change, comparator, polarity, decimals } = measure;
  const terms = { polarity, decimals };
  const [from, to] = before === undefined ? [0, change] : [before.value, after.value];
  const travel = to === undefined ? null : directionOfTravel(to, from, terms);
  const against = comparator ? directionOfTravel(after.value, comparator.value, terms) : null;
  return {
    ...measure,
    computedChange: before && travel ? travel.change : null,
    movement: travel?.movement ?? null,
    judgement: travel?.judgement ?? null,
    position: against && benchmarkPosition(against, polarity),
  };
}
