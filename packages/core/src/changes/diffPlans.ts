import { changeGroups } from './changeGroups.js';
import { diffFrontMatter } from './diffFrontMatter.js';
import { diffPriorities } from './diffPriorities.js';
import { diffRules } from './diffRules.js';
import { diffStatuses } from './diffStatuses.js';
import { diffVerdicts } from './diffVerdicts.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import type { Comparison, Place } from './Comparison.js';
import type { ComparedPlan, PlanChanges } from './PlanChanges.js';
import type { Plan } from '../plan/Plan.js';
import type { ChangeKind, PlanChange } from './PlanChange.js';
import type { PlanReport } from '../report/PlanReport.js';

export interface DiffPlansOptions {
  /** The two plans evaluated, where that has been done. @default they are evaluated here */
  readonly reports?: { readonly before: PlanReport; readonly after: PlanReport };
}

/**
 * What changed from one plan to the next, usually two editions of one plan: statuses, verdicts of the latest figures,
 * dates, figures restated and new, targets, rules, items new, gone, moved, renumbered and re-worded. Codes and facts:
 * `describeChange` has the words.
 *
 * Complete: every difference between the two stands under exactly one change, which says where it is. Milestones and
 * indicators are known by their ids, whatever their ref or priority; priorities by ref; review items by their exact
 * words. A default that is written out, an empty list and the order of figures, targets, rules and claims are no
 * differences. Takes time linear in the size of the plans.
 *
 * Not for two councils' plans: nothing that they share by chance means the same.
 *
 * @throws Error when a plan names a status or a rule that it does not define, as `evaluatePlan` does.
 *
 * @example
 * const july: Plan = { ...plan, asAt: '2019-07-31', marking: 'OFFICIAL-SENSITIVE' };
 * diffPlans(plan, july).changes.map(({ kind, where }) => [kind, where.after[0]]);
 * // [['changed', '/marking'], ['changed', '/asAt']]
 */
export function diffPlans(
  before: Plan,
  after: Plan,
  { reports }: DiffPlansOptions = {},
): PlanChanges {
  const comparison: Comparison = {
    before,
    after,
    found: [],
    statusIds: new Map(),
    refs: new Map(),
    milestoneIds: { before: idsByRef(before), after: idsByRef(after) },
  };
  const plan: Place = {
    subject: { kind: 'plan', id: after.id, ref: null, label: after.title, priority: null },
    before: '',
    after: '',
  };
  diffStatuses(comparison, plan);
  diffRules(comparison, plan);
  diffVerdicts(
    comparison,
    reports?.before ?? evaluatePlan(before),
    reports?.after ?? evaluatePlan(after),
  );
  diffPriorities(comparison, plan);
  diffFrontMatter(comparison, plan);
  return {
    milepost: 1,
    kind: 'changes',
    before: comparedPlan(before),
    after: comparedPlan(after),
    language: after.language ?? 'en',
    priorityName: after.priorityName ?? null,
    priorities: prioritiesOf(before, after),
    changes: byGroup(comparison.found),
  };
}

function idsByRef({ priorities }: Plan): Map<string, string> {
  return new Map(
    priorities.flatMap(({ milestones }) => milestones.map(({ ref, id }) => [ref, id])),
  );
}

function comparedPlan({ id, title, edition, asAt }: Plan): ComparedPlan {
  return { id, title, edition, asAt };
}

function prioritiesOf(before: Plan, after: Plan): PlanChanges['priorities'] {
  const refs = new Set(after.priorities.map(({ ref }) => ref));
  const gone = before.priorities.filter(({ ref }) => !refs.has(ref));
  return [...after.priorities, ...gone].map(({ ref, title }) => ({ ref, title }));
}

/** Sums before what they are sums of, milestones before figures. */
const verdictKinds: readonly ChangeKind[] = [
  'rollup',
  'milestone-status',
  'overdue',
  'rag',
  'travel',
];

function byGroup(found: readonly PlanChange[]): PlanChange[] {
  const places = new Map(changeGroups.map((group, at) => [group, at]));
  const placeOf = ({ group }: PlanChange) => places.get(group) ?? changeGroups.length;
  const inGroup = ({ kind }: PlanChange) => verdictKinds.indexOf(kind);
  return [...found].sort((a, b) => placeOf(a) - placeOf(b) || inGroup(a) - inGroup(b));
}
