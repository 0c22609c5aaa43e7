import type { PlanReport } from '@milepost/core';
import { ImprovementPlan } from '@milepost/react';

export interface ReportPageProps {
  readonly report: PlanReport;
}

/** The whole report on one page, for reading through and for printing. */
export function ReportPage({ report }: ReportPageProps) {
  return (
    <>
      <p className="site-print">
        <button type="button" onClick={() => window.print()}>
          Print or save as PDF
        </button>
      </p>
      <ImprovementPlan report={report} downloads />
    </>
  );
}
