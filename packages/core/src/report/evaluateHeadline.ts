import { directionOfTravel } from '../travel/directionOfTravel.js';
import type { BenchmarkPosition } from '../benchmark/BenchmarkReport.js';
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
  const travel =
    before !== undefined
      ? directionOfTravel(after.value, before.value, terms)
      : change !== undefined
        ? directionOfTravel(change, 0, terms)
        : null;
  const against =
    comparator === undefined ? null : directionOfTravel(after.value, comparator.value, terms);
  return {
    ...measure,
    computedChange: before === undefined ? null : (travel?.change ?? null),
    movement: travel?.movement ?? null,
    judgement: travel?.judgement ?? null,
    position: against === null ? null : position(against, polarity),
  };
}

function position(
  { movement, judgement }: ReturnType<typeof directionOfTravel>,
  polarity: HeadlineMeasure['polarity'],
): BenchmarkPosition | null {
  if (movement === 'same') return 'in-line';
  if (polarity === 'none') return null;
  return judgement === 'positive' ? 'better' : 'worse';
}
