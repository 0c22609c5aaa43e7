import type { CheckContext } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';

type UnusedRule = Omit<CheckRule, 'find'> & {
  readonly findAmong: (
    context: CheckContext,
    /** Positions of those that a finding was matched by. */
    matched: ReadonlySet<number>,
    isOff: (rule: string) => boolean,
  ) => Iterable<Found>;
};

/** An acknowledgement that no longer covers any finding: what it let stand has been put right, or it is mistyped. */
export const unusedAcknowledgement: UnusedRule = {
  id: 'unused-acknowledgement',
  severity: 'warning',
  *findAmong({ plan, words }, matched, isOff) {
    const known = plan.acknowledged ?? [];
    for (let at = 0; at < known.length; at += 1) {
      const rule = known[at]?.rule ?? '';
      if (matched.has(at) || isOff(rule)) continue;
      const path = ['acknowledged', at];
      yield {
        path,
        says: Object.hasOwn(words.rules, rule) ? 'found' : 'noSuchRule',
        slots: { n: at + 1, rule },
        facts: [{ value: rule, path }],
      };
    }
  },
};
