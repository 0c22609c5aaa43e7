import { diffList } from './diffList.js';
import { noteChange } from './noteChange.js';
import { sameData } from './sameData.js';
import type { Comparison, Place } from './Comparison.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Plan } from '../plan/Plan.js';

/** The rules that figures are rated by, and which of them rates an indicator that names none. */
export function diffRules(comparison: Comparison, plan: Place): void {
  const { before, after } = comparison;
  diffList(comparison, plan, 'ragRules', before.ragRules, after.ragRules, {
    keys: [({ id }) => id],
    subjectOf: ({ id }) => ({ kind: 'rule', id, ref: null, label: null, priority: null }),
    compare: (was, is, place) => {
      if (sameData(was, is)) return;
      noteChange(comparison, place, 'rule-changed', 'rule', { before: was, after: is });
    },
    group: 'rule',
    ordered: false,
  });
  if (before.defaultRagRule === after.defaultRagRule) return;
  const rules = {
    before: ruleOf(before, before.defaultRagRule),
    after: ruleOf(after, after.defaultRagRule),
  };
  noteChange(comparison, plan, 'default-rule', 'rule', rules, ['/defaultRagRule']);
}

export function ruleOf(plan: Plan, id: string | undefined): NamedRagRule | null {
  return plan.ragRules.find((rule) => rule.id === id) ?? null;
}
