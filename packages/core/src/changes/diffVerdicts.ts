import { changedShape } from './changedShape.js';
import { effectOf } from './effectOf.js';
import { noteChange } from './noteChange.js';
import type { ChangedRating, ChangedTravel } from './PlanChange.js';
import type { ChangeSubject } from './ChangeSubject.js';
import type { Comparison } from './Comparison.js';
import type { Figure, IndicatorReport, PlanReport } from '../report/PlanReport.js';
import type { Judgement } from '../travel/Travel.js';
import type { MilestoneRollUp } from '../milestone/MilestoneRollUp.js';
import type { MilestoneReport } from '../milestone/MilestoneReport.js';
import type { RagBand } from '../rag/RagVerdict.js';

const bands: Readonly<Record<RagBand, number | null>> = {
  green: 3,
  amber: 2,
  red: 1,
  'not-rated': null,
};
const judgements: Readonly<Record<Judgement, number>> = { positive: 3, neutral: 2, negative: 1 };

/** Verdicts of the latest figures, and milestones that became overdue: worked out, so written in neither plan. */
export function diffVerdicts(comparison: Comparison, before: PlanReport, after: PlanReport): void {
  const milestones = new Map(
    before.priorities.flatMap((priority) => priority.milestones.map((one) => [one.id, one])),
  );
  const indicators = new Map(
    before.priorities.flatMap(({ kpiSets }) =>
      kpiSets.flatMap((kpis) => kpis.indicators.map((one) => [one.id, one] as const)),
    ),
  );
  const plan: ChangeSubject = {
    kind: 'plan',
    id: after.id,
    ref: null,
    label: after.title,
    priority: null,
  };
  const priorities = new Map(before.priorities.map((one) => [one.ref, one]));
  diffRollUp(comparison, plan, before.rollUp, after.rollUp);
  for (const priority of after.priorities) {
    const { ref, title } = priority;
    const same = priorities.get(ref);
    if (same) {
      const subject: ChangeSubject = {
        kind: 'priority',
        id: null,
        ref,
        label: title,
        priority: ref,
      };
      diffRollUp(comparison, subject, same.rollUp, priority.rollUp);
    }
    for (const is of priority.milestones) {
      const was = milestones.get(is.id);
      if (was) diffOverdue(comparison, priority.ref, was, is);
    }
    for (const is of priority.kpiSets.flatMap((kpis) => kpis.indicators)) {
      const was = indicators.get(is.id);
      if (was) diffLatest(comparison, priority.ref, was, is);
    }
  }
}

/** Whether that is better goes by the share on track. */
function diffRollUp(
  comparison: Comparison,
  subject: ChangeSubject,
  before: MilestoneRollUp,
  after: MilestoneRollUp,
): void {
  if (before.onTrack === after.onTrack && before.total === after.total) return;
  const counts = {
    before: { onTrack: before.onTrack, total: before.total },
    after: { onTrack: after.onTrack, total: after.total },
  };
  const effect = effectOf(before.onTrackPercentOfAll, after.onTrackPercentOfAll);
  noteChange(comparison, nowhere(subject), 'rollup', 'verdict', counts, [], effect);
}

/** What is complete is no longer overdue, which its status says. */
function diffOverdue(
  comparison: Comparison,
  priority: string,
  before: MilestoneReport,
  after: MilestoneReport,
): void {
  if (before.overdue === after.overdue) return;
  if (before.category !== 'complete' && after.category === 'complete') return;
  const { id, ref, text, overdue, dueBy } = after;
  const subject: ChangeSubject = { kind: 'milestone', id, ref, label: text, priority };
  const effect = overdue ? 'worse' : 'better';
  noteChange(comparison, nowhere(subject), 'overdue', 'verdict', { overdue, dueBy }, [], effect);
}

function diffLatest(
  comparison: Comparison,
  priority: string,
  before: IndicatorReport,
  after: IndicatorReport,
): void {
  const { id, label } = after;
  const place = nowhere({ kind: 'indicator', id, ref: null, label, priority });
  const was = latestOf(before);
  const is = latestOf(after);
  const ratings = { before: ratingOf(was), after: ratingOf(is), shape: changedShape(after) };
  if (ratings.before.band !== ratings.after.band) {
    const effect = effectOf(bands[ratings.before.band], bands[ratings.after.band]);
    noteChange(comparison, place, 'rag', 'verdict', ratings, [], effect);
  }
  const travels = { before: travelOf(was), after: travelOf(is) };
  if (travels.before.judgement !== travels.after.judgement) {
    const effect = effectOf(rankOf(travels.before), rankOf(travels.after));
    noteChange(comparison, place, 'travel', 'verdict', travels, [], effect);
  }
}

function nowhere(subject: ChangeSubject) {
  return { subject, before: null, after: null };
}

function latestOf({ figures, latest }: IndicatorReport): Figure | null {
  return latest === null ? null : (figures[latest] ?? null);
}

function ratingOf(figure: Figure | null): ChangedRating {
  return {
    period: figure?.period ?? null,
    value: figure?.value ?? null,
    band: figure?.rag.band ?? 'not-rated',
  };
}

function travelOf(figure: Figure | null): ChangedTravel {
  return {
    period: figure?.period ?? null,
    movement: figure?.travel.movement ?? null,
    judgement: figure?.travel.judgement ?? null,
  };
}

function rankOf({ judgement }: ChangedTravel): number | null {
  return judgement === null ? null : judgements[judgement];
}
