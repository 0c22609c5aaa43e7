import type { PlanReport } from '@milepost/core';
import type { CheckedCounts, Finding } from '@milepost/core/check';
import { ImprovementPlan } from '@milepost/react';
import { Findings, findingMarks } from '@milepost/react/findings';

export interface CheckPageProps {
  readonly report: PlanReport;
  readonly findings: readonly Finding[];
  readonly checked: CheckedCounts;
}

/**
 * Where the report disagrees with itself: the list, and under it the report with each place marked. On paper, the list
 * alone: the report has 35 sheets of its own.
 */
export function CheckPage({ report, findings, checked }: CheckPageProps) {
  return (
    <>
      <div className="site-print">
        <button type="button" onClick={() => window.print()}>
          Print the list
        </button>
        <p>
          The report itself is printed from <a href="../report/">its own page</a>.
        </p>
      </div>
      <Findings
        findings={findings}
        report={report}
        checked={checked}
        headingLevel={1}
        ruleHref={(rule) => `../rules/${rule}.html`}
      >
        <p>
          The report is held against itself: its text against its tables, its percentages against
          its counts, its arrows against its figures. Nothing is put right.{' '}
          <span className="site-on-screen">
            Each finding leads to its places in the report below, where a mark leads back to it.
          </span>
        </p>
      </Findings>
      <ImprovementPlan
        report={report}
        marks={findingMarks(findings)}
        headingLevel={2}
        className="site-checked"
      />
    </>
  );
}
