import type { CheckContext } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { HeadlineFigure } from '../../plan/Plan.js';
import type { PlanPath } from '../Finding.js';
import type { StatedUnit } from '../../plan/StatedUnit.js';
import type { Text } from '../../text/Text.js';
import type { Unit } from '../../indicator/IndicatorDefinition.js';
import { claimsOf } from '../claimsOf.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatNumber } from '../../describe/formatNumber.js';
import { textIn } from '../../text/textIn.js';

/**
 * The unit in which a sentence or a headline gives a figure against the unit of its measure. Percentage points are the
 * unit of a change: no figure stands at "2.6 percentage points".
 */
export const unitAsStated: CheckRule = {
  id: 'unit-as-stated',
  severity: 'error',
  *find(context) {
    const headlines = context.plan.headlines ?? [];
    for (let at = 0; at < headlines.length; at += 1) {
      for (const [index, measure] of (headlines[at]?.measures ?? []).entries()) {
        const path = ['headlines', at, 'measures', index];
        for (const end of ['before', 'after'] as const) {
          const figure = measure[end];
          if (figure !== undefined) yield* compare(figure, measure, [...path, end], context);
        }
      }
    }
    for (const { claim, path } of claimsOf(context, 'value')) {
      const at = context.indicator(claim.indicator);
      if (at !== undefined) yield* compare(claim, at.indicator, path, context);
    }
  },
};

interface Measure {
  readonly label: Text;
  readonly unit: Unit;
  readonly per?: number;
  readonly decimals: number;
}

function* compare(
  { value, statedUnit, decimals }: HeadlineFigure & { readonly statedUnit?: StatedUnit },
  measure: Measure,
  path: PlanPath,
  { messages, words }: CheckContext,
): Generator<Found> {
  if (statedUnit === undefined || statedUnit === measure.unit) return;
  const shown = Math.max(decimalsOf(value), decimals ?? 0);
  const figure = formatNumber(value, shown, messages);
  const [claimed, held] = [words.units[statedUnit], words.units[measure.unit]];
  const inUnit = formatFigureInWords(value, measure, messages, shown);
  yield {
    path,
    says: statedUnit === 'points' && measure.unit === 'percent' ? 'level' : 'found',
    slots: {
      label: textIn(measure.label, messages.language),
      value: figure,
      claimed,
      held,
      level: inUnit,
    },
    facts: [
      { value: statedUnit, words: claimed, path: [...path, 'statedUnit'] },
      { value, words: inUnit, path },
    ],
  };
}
