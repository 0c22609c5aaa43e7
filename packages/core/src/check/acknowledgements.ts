import type { Acknowledgement } from '../plan/Acknowledgement.js';
import type { Finding, FindingPlace } from './Finding.js';

/** What an acknowledgement may name beside its rule. */
const names = ['priority', 'milestone', 'indicator', 'period'] as const;

/**
 * Tells which of the acknowledgements covers a finding, by its position: the first that names its rule and no other
 * place. They are looked up and not looked through, so that a plan may hold thousands of either.
 */
export function acknowledgements(
  known: readonly Acknowledgement[],
): (finding: Pick<Finding, 'rule' | 'place'>) => number | undefined {
  const first = new Map<string, number>();
  const namings = new Set<number>();
  for (const [at, one] of known.entries()) {
    const naming = names.reduce((bits, name, bit) => bits | (Number(name in one) << bit), 0);
    namings.add(naming);
    const key = keyOf(one.rule, one, naming);
    if (!first.has(key)) first.set(key, at);
  }
  return ({ rule, place }) => {
    const covering = [...namings].flatMap((naming) => first.get(keyOf(rule, place, naming)) ?? []);
    return covering.length === 0 ? undefined : Math.min(...covering);
  };
}

/** A rule with what is named of a place, by the bits of `naming`. */
function keyOf(
  rule: string,
  place: Partial<Pick<FindingPlace, (typeof names)[number]>>,
  naming: number,
): string {
  return JSON.stringify([
    rule,
    naming,
    ...names.map((name, bit) => (naming & (1 << bit) ? (place[name] ?? null) : null)),
  ]);
}
