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
        Figures and statuses are as printed, even where they disagree: some milestones are both
        overdue and on track. <a href="check/">Does it add up?</a> lists every disagreement.
      </p>
      <PlanSummary
        report={report}
        priorityHref={(ref) => `priority-${ref}/`}
        milestoneHref={(ref, priority) => `priority-${priority}/#milepost-milestone-${ref}`}
      />
    </>
  );
}
