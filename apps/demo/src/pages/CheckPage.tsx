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
          The report is compared with itself: its text with its tables, its percentages with its
          counts, its arrows with its figures. Nothing has been corrected.{' '}
          <span className="site-on-screen">
            Each finding links to its places in the report below, where a mark links back to it.
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
