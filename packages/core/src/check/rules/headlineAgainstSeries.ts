import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { HeadlineFigure, HeadlineMeasure } from '../../plan/Plan.js';
import type { PlanPath } from '../Finding.js';
import { agreeAsPrinted } from '../../figure/agreeAsPrinted.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatDuring } from '../../describe/formatDuring.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { sameLabel } from '../sameLabel.js';
import { textIn } from '../../text/textIn.js';

/**
 * A headline's figures, before and after, against the series of the indicator it restates; its comparator against the
 * benchmark of the same name. Each is held to the decimals it is printed with.
 */
export const headlineAgainstSeries: CheckRule = {
  id: 'headline-against-series',
  severity: 'error',
  *find(context) {
    const headlines = context.plan.headlines ?? [];
    for (let at = 0; at < headlines.length; at += 1) {
      const measures = headlines[at]?.measures ?? [];
      for (let index = 0; index < measures.length; index += 1) {
        const measure = measures[index];
        const indicator = context.indicator(measure?.indicator ?? '');
        if (measure === undefined || indicator?.indicator.unit !== measure.unit) continue;
        const path = ['headlines', at, 'measures', index];
        yield* ofFigure(measure.before, measure, indicator, [...path, 'before'], context);
        yield* ofFigure(measure.after, measure, indicator, [...path, 'after'], context);
        yield* ofComparator(measure, indicator, [...path, 'comparator'], context);
      }
    }
  },
};

function* ofFigure(
  figure: HeadlineFigure | undefined,
  measure: HeadlineMeasure,
  at: IndicatorAt,
  path: PlanPath,
  { messages }: CheckContext,
): Generator<Found> {
  if (figure?.period === undefined) return;
  const held = at.figureAt(figure.period);
  if (typeof held?.value !== 'number') return;
  const decimals = figure.decimals ?? measure.decimals;
  const own = roundToStated(held.value, at.indicator.decimals);
  if (roundToStated(held.value, decimals) === figure.value) return;
  if (agreeAsPrinted(figure.value, decimals, own, at.indicator.decimals)) return;
  const claimed = formatFigureInWords(figure.value, at.indicator, messages, decimals);
  const inTable = formatFigureInWords(own, at.indicator, messages);
  yield {
    path,
    slots: {
      claimed,
      held: inTable,
      during: formatDuring(figure.period, messages),
      indicator: textIn(at.indicator.label, messages.language),
    },
    facts: [
      { value: figure.value, words: claimed, path },
      { value: held.value, words: inTable, path: held.path },
    ],
  };
}

/** Only a comparator whose period the headline gives can be looked up. */
function* ofComparator(
  { comparator }: HeadlineMeasure,
  { indicator, path: home }: IndicatorAt,
  path: PlanPath,
  { messages }: CheckContext,
): Generator<Found> {
  if (comparator?.period === undefined) return;
  const { label, value, period } = comparator;
  const at = (indicator.benchmarks ?? []).findIndex((one) => sameLabel(one.label, label));
  const held = indicator.benchmarks?.[at]?.values.find((one) => one.period === period)?.value;
  if (held === undefined) return;
  if (agreeAsPrinted(value, decimalsOf(value), held, decimalsOf(held))) return;
  const write = (one: number) => formatFigureInWords(one, indicator, messages, decimalsOf(one));
  yield {
    path,
    says: 'comparator',
    slots: {
      claimed: write(value),
      held: write(held),
      during: formatDuring(period, messages),
      comparator: textIn(label, messages.language),
    },
    facts: [
      { value, words: write(value), path },
      { value: held, words: write(held), path: [...home, 'benchmarks', at] },
    ],
  };
}
