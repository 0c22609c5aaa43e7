import { describeOverdueCount, describeRollUp, enGB } from '@milepost/core';
import type { Language, Messages, MilestoneRollUp, PlanReport } from '@milepost/core';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';
import { marksOfText } from '../place-marks/marksOfText.js';
import { Heading } from '../heading/Heading.js';
import { Prose } from '../words/Prose.js';
import { anchorHref } from '../anchor/anchorHref.js';
import { anchorId } from '../anchor/anchorId.js';
import { MilestonesByPriority } from './MilestonesByPriority.js';
import { MilestonesByStatus } from './MilestonesByStatus.js';
import { StatusBar } from './StatusBar.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';
import type { PlanLinks } from '../anchor/PlanLinks.js';

export interface MilestoneSummaryProps extends PlanLinks {
  /** A whole plan's milestones, or one priority's. */
  readonly rollUp: MilestoneRollUp;
  /** Given too, its narrative stands beside, and each priority has a row with its milestones. @default none */
  readonly report?: Pick<PlanReport, 'priorities' | 'summary' | 'language'>;
  /** Language of plain-string labels, where no report is given. @default 'en' */
  readonly planLanguage?: Language;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** Level of its own heading; those within go deeper. @default 2 */
  readonly headingLevel?: HeadingLevel;
  /** What `findingMarks` made: marks beside what was found. @default none */
  readonly marks?: PlaceMarks | undefined;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * The on-track picture: a sentence, a bar by status, its table with both denominators, and each priority's
 * milestones if a report is given. It counts: for what the milestones say, with their dates, use `MilestoneTable`.
 *
 * @example
 * <MilestoneSummary rollUp={report.rollUp} report={report} />
 */
export function MilestoneSummary({
  rollUp,
  report,
  planLanguage = report?.language ?? 'en',
  messages = enGB,
  headingLevel = 2,
  idPrefix = 'milepost',
  priorityHref = (ref) => anchorHref(idPrefix, 'priority', ref),
  milestoneHref = (ref) => anchorHref(idPrefix, 'milestone', ref),
  marks,
  className,
}: MilestoneSummaryProps) {
  const titleId = anchorId(idPrefix, 'section', 'milestone-summary');
  const overdue = describeOverdueCount(rollUp, messages);
  const told = marksOfText(marks, 'summary', messages.language);
  const classes = ['milepost', 'milepost-milestone-summary'];
  if (className) classes.push(className);
  return (
    <section lang={messages.language} className={classes.join(' ')}>
      <Heading level={headingLevel} look="part" id={titleId}>
        {messages.view.milestoneSummary.title}
      </Heading>
      <p className="milepost-milestone-summary__verdict">{describeRollUp(rollUp, messages)}</p>
      {marks?.at['roll-up']}
      {overdue !== null && <p className="milepost-milestone-summary__overdue">{overdue}</p>}
      {rollUp.total > 0 && <StatusBar rollUp={rollUp} messages={messages} />}
      <div className="milepost-milestone-summary__beside">
        {rollUp.total > 0 && (
          <MilestonesByStatus rollUp={rollUp} messages={messages} planLanguage={planLanguage} />
        )}
        {report !== undefined && report.summary !== null && (
          <Prose
            text={report.summary}
            marked={told.marked}
            messages={messages}
            planLanguage={planLanguage}
          >
            {told.after}
          </Prose>
        )}
      </div>
      {report !== undefined && report.priorities.length > 0 && (
        <MilestonesByPriority
          priorities={report.priorities}
          messages={messages}
          planLanguage={planLanguage}
          priorityHref={priorityHref}
          milestoneHref={milestoneHref}
        />
      )}
    </section>
  );
}
