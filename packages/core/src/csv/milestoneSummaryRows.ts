import type { CsvCells } from './tableRows.js';
import type { CsvMessages } from '../messages/CsvMessages.js';
import type { CsvRow } from './toCsv.js';
import type { EvaluatedPriority } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import type { MilestoneRollUp } from '../milestone/MilestoneRollUp.js';
import { csvMessages } from '../messages/csv.js';
import { tableRows } from './tableRows.js';
import { textIn } from '../text/textIn.js';

/** A plan's milestones counted, whole and by priority. */
export interface CountedMilestones {
  readonly rollUp: MilestoneRollUp;
  readonly priorities: readonly Pick<EvaluatedPriority, 'ref' | 'title' | 'rollUp'>[];
}

/**
 * Milestones counted, as rows, headings first: for all priorities and then for each, how many of each status, in all,
 * due, on track and overdue, with both percentages as they were worked out. A percentage of nothing is empty.
 *
 * @param words headings and words of the file's own. @default those of the language of `messages`
 * @example
 * milestoneSummaryRows(report, enGB)[1]; // [null, 'All priorities', 'All milestones', null, null, 22, null, null, null]
 */
export function milestoneSummaryRows(
  { rollUp, priorities }: CountedMilestones,
  messages: Messages,
  words: CsvMessages = csvMessages[messages.language],
): CsvRow[] {
  const rows = [
    ...countCells(rollUp, words, messages).map((cells) => ({
      priorityTitle: words.allPriorities,
      ...cells,
    })),
    ...priorities.flatMap((priority) =>
      countCells(priority.rollUp, words, messages).map((cells) => ({
        priority: priority.ref,
        priorityTitle: textIn(priority.title, messages.language),
        ...cells,
      })),
    ),
  ];
  return tableRows('summary', rows, words);
}

function countCells(rollUp: MilestoneRollUp, words: CsvMessages, messages: Messages): CsvCells[] {
  const { kinds } = words;
  return [
    { kind: kinds.all, count: rollUp.total },
    { kind: kinds.due, count: rollUp.due },
    {
      kind: kinds.onTrack,
      count: rollUp.onTrack,
      shareOfAll: rollUp.onTrackPercentOfAll,
      shareOfDue: rollUp.onTrackPercentOfDue,
    },
    {
      kind: kinds.overdue,
      count: rollUp.overdue.length,
      refs: rollUp.overdue.join('; ') || null,
    },
    ...rollUp.byStatus.map(({ label, category, count, percentOfAll, percentOfDue }) => ({
      kind: kinds.byStatus,
      status: textIn(label, messages.language),
      category: messages.milestone.categories[category],
      count,
      shareOfAll: percentOfAll,
      shareOfDue: percentOfDue,
    })),
  ];
}
