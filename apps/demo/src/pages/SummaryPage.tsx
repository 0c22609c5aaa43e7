import type { PlanReport } from '@milepost/core';
import { PlanSummary } from '@milepost/react';

export interface SummaryPageProps {
  readonly report: PlanReport;
}

/** Headlines, progress against milestones, latest figures, and the way into each priority. */
export function SummaryPage({ report }: SummaryPageProps) {
  return (
    <>
      <p className="site-aside">
        Figures and statuses stand as printed, also where they disagree: a milestone that is overdue
        and on track, a count and its percentage. <a href="check/">Does it add up?</a> lists every
        such place.
      </p>
      <PlanSummary
        report={report}
        priorityHref={(ref) => `priority-${ref}/`}
        milestoneHref={(ref, priority) => `priority-${priority}/#milepost-milestone-${ref}`}
      />
    </>
  );
}
