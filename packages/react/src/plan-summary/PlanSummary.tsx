import { enGB } from '@milepost/core';
import type { Messages, PlanReport } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import { MilestoneSummary } from '../milestone-summary/MilestoneSummary.js';
import { anchorHref } from '../anchor/anchorHref.js';
import { anchorId } from '../anchor/anchorId.js';
import { deeper } from '../heading/deeper.js';
import { HeadlineFigures } from './HeadlineFigures.js';
import { LatestFigures } from './LatestFigures.js';
import { TitleBlock } from './TitleBlock.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';
import type { PlanLinks } from '../anchor/PlanLinks.js';

export interface PlanSummaryProps extends PlanLinks {
  /** What `evaluatePlan` gave. */
  readonly report: PlanReport;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** Level of its own heading; those within go deeper. @default 1 */
  readonly headingLevel?: HeadingLevel;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * A plan on one page: whose it is and when, the headline figures, how the milestones stand, and every
 * indicator's latest figure, with links to the priorities. For the whole report use `ImprovementPlan`.
 *
 * @example
 * <PlanSummary report={report} priorityHref={(ref) => `/priorities/${ref}`} />
 */
export function PlanSummary({
  report,
  messages = enGB,
  headingLevel = 1,
  idPrefix = 'milepost',
  priorityHref = (ref) => anchorHref(idPrefix, 'priority', ref),
  milestoneHref = (ref) => anchorHref(idPrefix, 'milestone', ref),
  className,
}: PlanSummaryProps) {
  const inLanguage = { messages, planLanguage: report.language };
  const section = (name: string) => anchorId(idPrefix, 'section', name);
  const partLevel = deeper(headingLevel);
  return (
    <article
      lang={messages.language}
      aria-labelledby={section('title')}
      className={classNames('milepost milepost-plan-summary', className)}
    >
      <TitleBlock
        report={report}
        messages={messages}
        headingLevel={headingLevel}
        id={section('title')}
      />
      {report.headlines.length > 0 && (
        <HeadlineFigures
          headlines={report.headlines}
          headingLevel={partLevel}
          id={section('headlines')}
          {...inLanguage}
        />
      )}
      <MilestoneSummary
        rollUp={report.rollUp}
        report={report}
        messages={messages}
        headingLevel={partLevel}
        idPrefix={idPrefix}
        priorityHref={priorityHref}
        milestoneHref={milestoneHref}
      />
      {report.priorities.length > 0 ? (
        <LatestFigures
          report={report}
          headingLevel={partLevel}
          id={section('latest')}
          priorityHref={priorityHref}
          {...inLanguage}
        />
      ) : (
        <p>{messages.view.report.noPriorities}</p>
      )}
    </article>
  );
}
