import { statusCategories } from './statusCategories.js';
import type { MilestoneReport } from './MilestoneReport.js';
import type { MilestoneRollUp } from './MilestoneRollUp.js';
import type { Status, StatusCategory } from './Milestone.js';

/**
 * Counts milestones by status and by category, over two stated denominators: all of them, and those due (every
 * category but `not-due`). "On track" counts the complete ones too.
 *
 * @example
 * rollUpMilestones(milestones, statuses).onTrackPercentOfAll; // 77.27272727272727: 17 of 22
 */
export function rollUpMilestones(
  milestones: readonly Pick<MilestoneReport, 'ref' | 'status' | 'category' | 'overdue'>[],
  statuses: readonly Status[],
): MilestoneRollUp {
  const total = milestones.length;
  const inCategory = (category: StatusCategory) =>
    milestones.filter((milestone) => milestone.category === category).length;
  const due = total - inCategory('not-due');
  const onTrack = inCategory('on-track') + inCategory('complete');
  const tally = (category: StatusCategory, count: number) => ({
    category,
    count,
    percentOfAll: percent(count, total),
    percentOfDue: category === 'not-due' ? null : percent(count, due),
  });
  return {
    total,
    due,
    onTrack,
    onTrackPercentOfAll: percent(onTrack, total),
    onTrackPercentOfDue: percent(onTrack, due),
    byStatus: statuses.map(({ id, label, category }) => ({
      status: id,
      label,
      ...tally(category, milestones.filter(({ status }) => status === id).length),
    })),
    byCategory: statusCategories.map((category) => tally(category, inCategory(category))),
    overdue: milestones.filter(({ overdue }) => overdue).map(({ ref }) => ref),
  };
}

function percent(count: number, of: number): number | null {
  return of === 0 ? null : (count / of) * 100;
}
