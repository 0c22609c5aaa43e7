import type { CsvCells } from './tableRows.js';
import type { CsvMessages } from '../messages/CsvMessages.js';
import type { CsvRow } from './toCsv.js';
import type { EvaluatedPriority } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import type { MilestoneReport } from '../milestone/MilestoneReport.js';
import { csvMessages } from '../messages/csv.js';
import { describeSchedule } from '../describe/describeSchedule.js';
import { describeUpdates } from '../describe/describeUpdates.js';
import { fill } from '../messages/fill.js';
import { formatPeriodName } from '../describe/formatPeriodName.js';
import { list } from '../messages/list.js';
import { tableRows } from './tableRows.js';
import { textIn } from '../text/textIn.js';

/** What a milestone table is made from. */
export type PriorityMilestones = Pick<
  EvaluatedPriority,
  'ref' | 'title' | 'milestones' | 'impact' | 'assurance' | 'rollUp'
>;

/**
 * Milestones of one or more priorities as rows, headings first: one a milestone. A statement of impact or assurance
 * that spans several milestones stands beside each; one that names none of them comes last, so that nothing is lost.
 *
 * A spreadsheet reads the ref `1.10` as the number 1.1: tell milestones apart by their id.
 *
 * @param words headings and words of the file's own. @default those of the language of `messages`
 * @example
 * milestoneRows(report.priorities, enGB).length; // 23: headings and 22 milestones
 */
export function milestoneRows(
  priorities: readonly PriorityMilestones[],
  messages: Messages,
  words: CsvMessages = csvMessages[messages.language],
): CsvRow[] {
  const rows = priorities.flatMap((priority) => {
    const shared = {
      priority: priority.ref,
      priorityTitle: textIn(priority.title, messages.language),
    };
    return [
      ...priority.milestones.map((milestone) => ({
        ...shared,
        ...milestoneCells(milestone, priority, words, messages),
      })),
      ...unplaced(priority, messages).map((cells) => ({ ...shared, ...cells })),
    ];
  });
  return tableRows('milestones', rows, words);
}

function milestoneCells(
  milestone: MilestoneReport,
  priority: PriorityMilestones,
  words: CsvMessages,
  messages: Messages,
): CsvCells {
  const { id, ref, owner, revisedDue, overdue, dueBy } = milestone;
  const beside = (column: 'impact' | 'assurance') =>
    priority[column]
      .filter(({ refs }) => refs.includes(ref))
      .map(({ text }) => textIn(text, messages.language))
      .join('\n\n') || null;
  return {
    milestoneId: id,
    ref,
    milestone: textIn(milestone.text, messages.language),
    status: textIn(milestone.statusLabel, messages.language),
    category: messages.milestone.categories[milestone.category],
    dates: datesOf(milestone, messages),
    dueBy,
    revisedDue: revisedDue === undefined ? null : formatPeriodName(revisedDue, messages),
    overdue: words.answers[overdue ? 'yes' : 'no'],
    owner: owner === undefined ? null : textIn(owner, messages.language),
    impact: beside('impact'),
    assurance: beside('assurance'),
    history: historyOf(milestone, priority, messages),
  };
}

function datesOf({ schedule }: MilestoneReport, messages: Messages): string | null {
  const dates = schedule.flatMap((each) => [
    describeSchedule(each, messages),
    describeUpdates(each, messages) ?? [],
  ]);
  return dates.flat().join('; ') || null;
}

function historyOf(
  { history = [] }: MilestoneReport,
  { rollUp }: PriorityMilestones,
  messages: Messages,
): string | null {
  const changes = history.map(({ period, status, note }) => {
    const label = rollUp.byStatus.find((known) => known.status === status)?.label ?? status;
    const when = `${formatPeriodName(period, messages)}: ${textIn(label, messages.language)}`;
    return note === undefined ? when : `${when}. ${textIn(note, messages.language)}`;
  });
  return changes.join('\n') || null;
}

function unplaced(priority: PriorityMilestones, messages: Messages): CsvCells[] {
  const known = priority.milestones.map(({ ref }) => ref);
  const { noRef, unknownRef } = messages.view.milestoneTable;
  return (['impact', 'assurance'] as const).flatMap((column) =>
    priority[column]
      .filter(({ refs }) => !refs.some((ref) => known.includes(ref)))
      .map(({ refs, text }) => ({
        milestone: refs.length === 0 ? noRef : fill(unknownRef, { refs: list(refs, messages) }),
        [column]: textIn(text, messages.language),
      })),
  );
}
