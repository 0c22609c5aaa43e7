import { describeSchedule, describeUpdates, enGB, textIn } from '@milepost/core';
import type { EvaluatedPriority, MilestoneBlock, PlanReport } from '@milepost/core';
import type { CsvCell } from './toCsv.js';

const heading = [
  'priority',
  'ref',
  'milestone',
  'status',
  'category',
  'key_dates',
  'due_by',
  'overdue',
  'impact_and_evidence',
  'assurance_and_monitoring',
];

/** Every milestone of the plan, one a row. */
export function milestoneRows(report: PlanReport): CsvCell[][] {
  const rows = report.priorities.flatMap((priority) =>
    priority.milestones.map((milestone) => [
      priority.ref,
      milestone.ref,
      textIn(milestone.text, 'en'),
      textIn(milestone.statusLabel, 'en'),
      milestone.category,
      milestone.schedule
        .flatMap((schedule) => [describeSchedule(schedule, enGB), describeUpdates(schedule, enGB)])
        .filter((words) => words)
        .join('; '),
      milestone.dueBy,
      milestone.overdue,
      besides(priority, milestone.ref, 'impact'),
      besides(priority, milestone.ref, 'assurance'),
    ]),
  );
  return [heading, ...rows];
}

/** What stands beside a milestone, in cells that may span several. */
function besides(priority: EvaluatedPriority, ref: string, column: 'impact' | 'assurance'): string {
  const blocks: readonly MilestoneBlock[] = priority[column];
  return blocks
    .filter(({ refs }) => refs.includes(ref))
    .map(({ text }) => textIn(text, 'en'))
    .join('\n\n');
}
