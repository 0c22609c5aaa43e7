import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { Period } from '../../period/Period.js';
import type { PlanPath } from '../Finding.js';
import type { Text } from '../../text/Text.js';
import { claimsOf } from '../claimsOf.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { namesOf, sameLabel } from '../sameLabel.js';
import { textIn } from '../../text/textIn.js';

/**
 * One figure, of the same name and with a decimal, that the text sets beside two different indicators: one of the two
 * was copied to the wrong place, unless the plan holds series of that name that bear out both.
 */
export const comparatorUsedTwice: CheckRule = {
  id: 'comparator-used-twice',
  severity: 'warning',
  *find(context) {
    const known = new Map<string, Known>();
    for (const cited of comparatorsIn(context)) {
      if (decimalsOf(cited.value) === 0) continue;
      const shape = `${cited.value} ${cited.at.indicator.unit} ${cited.at.indicator.per ?? ''}`;
      const others = namesOf(cited.label).map((name) => {
        const key = `${shape} ${name}`;
        const held = known.get(key) ?? { indicators: new Set(), first: new Map() };
        known.set(key, held);
        return held;
      });
      if (others.some(({ indicators }) => indicators.has(cited.at))) continue;
      const other = earliest(others, cited);
      if (other !== undefined && !(isHeld(other) && isHeld(cited))) {
        yield found(other, cited, context);
      }
      for (const { indicators, first } of others) {
        indicators.add(cited.at);
        // Of an undated one, and of one that any other may be of the same period as.
        for (const period of new Set([cited.period, 'any'])) {
          if (!first.has(period)) first.set(period, cited);
        }
      }
    }
  },
};

interface Cited {
  readonly at: IndicatorAt;
  readonly value: number;
  readonly label: Text;
  /** Its place in the order in which they are cited. */
  readonly turn: number;
  /** `undefined` where the text does not say. */
  readonly period: Period | undefined;
  readonly path: PlanPath;
}

/** What has been cited of one figure and name. */
interface Known {
  readonly indicators: Set<IndicatorAt>;
  /** The first by its period; `undefined` for those without; `any` for the first of all. */
  readonly first: Map<Period | undefined, Cited>;
}

function* comparatorsIn(context: CheckContext): Generator<Cited> {
  let turn = 0;
  const headlines = context.plan.headlines ?? [];
  for (let place = 0; place < headlines.length; place += 1) {
    const measures = headlines[place]?.measures ?? [];
    for (let index = 0; index < measures.length; index += 1) {
      const { indicator = '', comparator } = measures[index] ?? {};
      const at = context.indicator(indicator);
      if (at === undefined || comparator === undefined) continue;
      const { value, label, period } = comparator;
      const path = ['headlines', place, 'measures', index, 'comparator'];
      yield { at, value, label, period, path, turn: (turn += 1) };
    }
  }
  for (const { claim, path } of claimsOf(context, 'comparison')) {
    const at = context.indicator(claim.indicator);
    if (at === undefined || claim.with !== 'benchmark' || claim.value === undefined) continue;
    const held = at.indicator.benchmarks?.[at.benchmarks.byId(claim.benchmark ?? '') ?? -1];
    const label = claim.label ?? held?.label;
    if (label === undefined) continue;
    yield { at, value: claim.value, label, period: undefined, path, turn: (turn += 1) };
  }
}

/** The first that was cited in the same period, or without one. One without a period may be of any. */
function earliest(others: readonly Known[], { period }: Cited): Cited | undefined {
  const periods = period === undefined ? ['any'] : [undefined, period];
  return others
    .flatMap(({ first }) => periods.flatMap((each) => first.get(each) ?? []))
    .reduce<Cited | undefined>(
      (best, one) => (best === undefined || one.turn < best.turn ? one : best),
      undefined,
    );
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
