import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { Period } from '../../period/Period.js';
import type { PlanPath } from '../Finding.js';
import type { Text } from '../../text/Text.js';
import { claimsOf } from '../claimsOf.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { sameLabel } from '../sameLabel.js';
import { textIn } from '../../text/textIn.js';

/**
 * One figure, of the same name and with a decimal, that the text sets beside two different indicators: one of the two
 * was copied to the wrong place, unless the plan holds series of that name that bear out both.
 */
export const comparatorUsedTwice: CheckRule = {
  id: 'comparator-used-twice',
  severity: 'warning',
  *find(context) {
    const known = new Map<string, Cited[]>();
    for (const cited of comparatorsIn(context)) {
      if (decimalsOf(cited.value) === 0) continue;
      const key = `${cited.value} ${cited.at.indicator.unit} ${cited.at.indicator.per ?? ''}`;
      const others = known.get(key);
      if (others === undefined) {
        known.set(key, [cited]);
        continue;
      }
      if (others.some(({ at }) => at === cited.at)) continue;
      const other = others.find((one) => isSame(one, cited));
      if (other !== undefined && !(isHeld(other) && isHeld(cited))) {
        yield found(other, cited, context);
      }
      others.push(cited);
    }
  },
};

interface Cited {
  readonly at: IndicatorAt;
  readonly value: number;
  readonly label: Text;
  /** `undefined` where the text does not say. */
  readonly period: Period | undefined;
  readonly path: PlanPath;
}

function* comparatorsIn(context: CheckContext): Generator<Cited> {
  const headlines = context.plan.headlines ?? [];
  for (let place = 0; place < headlines.length; place += 1) {
    const measures = headlines[place]?.measures ?? [];
    for (let index = 0; index < measures.length; index += 1) {
      const { indicator = '', comparator } = measures[index] ?? {};
      const at = context.indicator(indicator);
      if (at === undefined || comparator === undefined) continue;
      const { value, label, period } = comparator;
      const path = ['headlines', place, 'measures', index, 'comparator'];
      yield { at, value, label, period, path };
    }
  }
  for (const { claim, path } of claimsOf(context, 'comparison')) {
    const at = context.indicator(claim.indicator);
    if (at === undefined || claim.with !== 'benchmark' || claim.value === undefined) continue;
    const label =
      claim.label ?? at.indicator.benchmarks?.find(({ id }) => id === claim.benchmark)?.label;
    if (label !== undefined) yield { at, value: claim.value, label, period: undefined, path };
  }
}

function isSame(a: Cited, b: Cited): boolean {
  const inOnePeriod = a.period === undefined || b.period === undefined || a.period === b.period;
  return inOnePeriod && sameLabel(a.label, b.label);
}

/**
 * Whether the plan holds a series that bears the figure out. A benchmark of one value may be the same slip, copied from
 * the text.
 */
function isHeld({ at, value, label }: Cited): boolean {
  return (at.indicator.benchmarks ?? []).some(
    (one) =>
      one.values.length > 1 &&
      sameLabel(one.label, label) &&
      one.values.some((held) => held.value === value),
  );
}

function found(other: Cited, cited: Cited, { messages }: CheckContext): Found {
  const { indicator } = cited.at;
  const words = formatFigureInWords(cited.value, indicator, messages, decimalsOf(cited.value));
  const named = ({ at }: Cited) => textIn(at.indicator.label, messages.language);
  return {
    path: cited.path,
    slots: {
      value: words,
      comparator: textIn(cited.label, messages.language),
      indicator: named(cited),
      other: named(other),
    },
    facts: [cited, other].map((one) => ({
      value: one.value,
      words: `${named(one)}: ${words}`,
      path: one.path,
    })),
  };
}
