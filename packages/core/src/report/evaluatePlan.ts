import { evaluateHeadline } from './evaluateHeadline.js';
import { evaluateMilestone } from '../milestone/evaluateMilestone.js';
import { kpiSets } from './kpiSets.js';
import { rollUpMilestones } from '../milestone/rollUpMilestones.js';
import { periodBook } from './PeriodBook.js';
import type { PeriodBook } from './PeriodBook.js';
import type { EvaluatedPriority, PlanReport } from './PlanReport.js';
import type { Period } from '../period/Period.js';
import type { Plan, Priority } from '../plan/Plan.js';

export interface EvaluatePlanOptions {
  /** The day to judge dates by, in place of the plan's own. */
  readonly asAt?: Period;
}

/**
 * Works out every verdict of a plan: RAG, direction of travel, benchmarks, overdue milestones, rollups. Pure and
 * linear in the number of observations; the result is plain data that survives JSON and `structuredClone` unchanged
 * and holds no sentences, so it is the same in every language.
 *
 * Nothing downstream works out a verdict again: components, exports and downloads read the report.
 *
 * @throws Error when the plan names a status or a RAG rule that it does not define. Use `parsePlan` from
 * `@milepost/core/parse` first for data you did not write in TypeScript: it tells of everything at once.
 *
 * @example
 * const report = evaluatePlan(plan);
 * report.rollUp.onTrack; // 17
 */
export function evaluatePlan(plan: Plan, options: EvaluatePlanOptions = {}): PlanReport {
  const book = periodBook(plan.financialYearStart);
  const asAt = options.asAt ?? plan.asAt;
  const priorities = plan.priorities.map((priority) =>
    evaluatePriority(priority, plan, asAt, book),
  );
  return {
    milepost: 1,
    kind: 'report',
    id: plan.id,
    title: plan.title,
    organisation: plan.organisation,
    edition: plan.edition,
    asAt,
    language: plan.language ?? 'en',
    marking: plan.marking ?? null,
    financialYearStart: book.financialYearStart,
    assumed: plan.assumed ?? [],
    foreword: plan.foreword ?? null,
    introduction: plan.introduction ?? null,
    summary: plan.summary ?? null,
    inspection: plan.inspection ?? null,
    phases: plan.phases ?? [],
    events: plan.events ?? [],
    governance: plan.governance ?? [],
    headlines: (plan.headlines ?? []).map(evaluateHeadline),
    ragRules: plan.ragRules,
    defaultRagRule: plan.defaultRagRule ?? null,
    rollUp: rollUpMilestones(
      priorities.flatMap(({ milestones }) => milestones),
      plan.statuses,
    ),
    priorities,
    claims: plan.claims ?? [],
    notes: [...(plan.keyNotes ?? []), ...(plan.notes ?? [])],
    contact: plan.contact ?? null,
  };
}

function evaluatePriority(
  priority: Priority,
  plan: Plan,
  asAt: Period,
  book: PeriodBook,
): EvaluatedPriority {
  const { indicators, ...facts } = priority;
  const milestones = priority.milestones.map((milestone) =>
    evaluateMilestone(milestone, plan.statuses, asAt, book.financialYearStart),
  );
  return {
    ...facts,
    name: plan.priorityName ?? null,
    milestones,
    impact: priority.impact ?? [],
    assurance: priority.assurance ?? [],
    rollUp: rollUpMilestones(milestones, plan.statuses),
    kpiSets: kpiSets(priority, plan, book),
    review: priority.review ?? null,
    asAt,
    language: plan.language ?? 'en',
  };
}
