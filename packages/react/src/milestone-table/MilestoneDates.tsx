import { describeOverdue, describeSchedule, describeUpdates } from '@milepost/core';
import type { Messages, MilestoneReport } from '@milepost/core';

export interface MilestoneDatesProps {
  readonly milestone: Pick<MilestoneReport, 'schedule' | 'dueBy' | 'overdue' | 'revisedDue'>;
  readonly messages: Messages;
}

/** When a milestone happens, the updates promised, and that it is overdue or its date has moved. */
export function MilestoneDates({ milestone, messages }: MilestoneDatesProps) {
  const lateness = describeOverdue(milestone, messages);
  return (
    <>
      {milestone.schedule.map((schedule, at) => {
        const updates = describeUpdates(schedule, messages);
        return (
          <p key={at}>
            {describeSchedule(schedule, messages)}
            {updates !== null && (
              <>
                {'. '}
                <span className="milepost-milestone-table__updates">{updates}</span>
              </>
            )}
          </p>
        );
      })}
      {lateness !== null && (
        <p
          className={
            milestone.overdue
              ? 'milepost-milestone-table__lateness milepost-milestone-table__lateness--overdue'
              : 'milepost-milestone-table__lateness'
          }
        >
          {lateness}
        </p>
      )}
    </>
  );
}
