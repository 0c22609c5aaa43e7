import {
  describeOverdue,
  describeSchedule,
  describeUpdates,
  formatNumber,
  formatPercent,
} from '@milepost/core';
import type { EvaluatedPriority, MilestoneReport, MilestoneRollUp } from '@milepost/core';
import { PlainTable } from './PlainTable.js';
import { PlainText } from './PlainText.js';
import type { FragmentSettings } from './FragmentSettings.js';

export interface PlainMilestonesProps {
  readonly priority: EvaluatedPriority;
  readonly settings: FragmentSettings;
}

/** The milestones of a priority, and what is said of their impact and assurance. */
export function PlainMilestones({ priority, settings }: PlainMilestonesProps) {
  const words = settings.messages.view.milestoneTable;
  if (priority.milestones.length === 0) return <p>{words.none}</p>;
  const [before, after] = words.caption.split('{title}');
  return (
    <PlainTable
      caption={
        <>
          {before}
          <PlainText text={priority.title} settings={settings} />
          {after}
        </>
      }
      headings={[words.ref, words.milestone, words.dates, words.status]}
      rows={priority.milestones.map((milestone) => [
        milestone.ref,
        <PlainText key="text" text={milestone.text} settings={settings} />,
        datesOf(milestone, settings),
        <PlainText key="status" text={milestone.statusLabel} settings={settings} />,
      ])}
    />
  );
}

export interface PlainRollUpProps {
  readonly rollUp: MilestoneRollUp;
  readonly settings: FragmentSettings;
}

/** How many milestones have each status. */
export function PlainRollUp({ rollUp, settings }: PlainRollUpProps) {
  const { messages } = settings;
  const words = messages.view.milestoneSummary;
  const share = (percent: number | null) => formatPercent(percent, messages) || words.notApplicable;
  return (
    <PlainTable
      caption={words.caption}
      headings={[words.status, words.count, words.percentOfAll, words.percentOfDue]}
      rows={rollUp.byStatus.map(({ label, count, percentOfAll, percentOfDue }) => [
        <PlainText key="label" text={label} settings={settings} />,
        formatNumber(count, 0, messages),
        share(percentOfAll),
        share(percentOfDue),
      ])}
    />
  );
}

function datesOf(milestone: MilestoneReport, { messages }: FragmentSettings): string {
  const lateness = describeOverdue(milestone, messages);
  const dates = milestone.schedule.map((schedule) => {
    const updates = describeUpdates(schedule, messages);
    const when = describeSchedule(schedule, messages);
    return updates === null ? when : `${when}. ${updates}`;
  });
  return [...dates, ...(lateness === null ? [] : [lateness])].join('. ');
}
