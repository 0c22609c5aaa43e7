import { enGB } from '@milepost/core';
import type { Messages, PlanReport } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import { DownloadCsv } from '../download/DownloadCsv.js';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';
import { marksOfText } from '../place-marks/marksOfText.js';
import { HeadlineFigures } from '../plan-summary/HeadlineFigures.js';
import { LatestFigures } from '../plan-summary/LatestFigures.js';
import { MilestoneSummary } from '../milestone-summary/MilestoneSummary.js';
import { PriorityReport } from '../priority-report/PriorityReport.js';
import { Prose } from '../words/Prose.js';
import { TitleBlock } from '../plan-summary/TitleBlock.js';
import { anchorHref } from '../anchor/anchorHref.js';
import { anchorId } from '../anchor/anchorId.js';
import { deeper } from '../heading/deeper.js';
import { BoardTable } from './BoardTable.js';
import { ContactDetails } from './ContactDetails.js';
import { ContentsList } from './ContentsList.js';
import { InspectionFacts } from './InspectionFacts.js';
import { ReportNotes } from './ReportNotes.js';
import { ReportSection } from './ReportSection.js';
import { RunningMarking } from './RunningMarking.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';
import type { PlanLinks } from '../anchor/PlanLinks.js';

export interface ImprovementPlanProps extends PlanLinks {
  /** What `evaluatePlan` gave. */
  readonly report: PlanReport;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** Level of its own heading; those within go deeper. @default 1 */
  readonly headingLevel?: HeadingLevel;
  /**
   * Open each KPI table with only the last so many periods.
   * @default 13 where a table has more than 18; all where there are marks
   */
  readonly periods?: number;
  /** Buttons that save each table as CSV and each chart as SVG, PNG and CSV. @default false */
  readonly downloads?: boolean;
  /**
   * For a page that has no JavaScript: KPI tables without the controls that only it answers, and with every row, however
   * many. @default false
   */
  readonly withoutScript?: boolean;
  /** What `findingMarks` made: marks beside what was found. @default none */
  readonly marks?: PlaceMarks | undefined;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * The whole report, as a page and as a board paper: front matter, summary, every priority. Printed, it is A4
 * landscape, each priority starts a page, headings of tables repeat, and the marking stands on every page.
 *
 * Put nothing around it that is transformed or contained (`transform`, `contain`): the marking of printed pages
 * is fixed to the page. For a page a priority use `PlanSummary` and `PriorityReport`.
 *
 * @example
 * <ImprovementPlan report={evaluatePlan(plan)} />
 */
export function ImprovementPlan({
  report,
  messages = enGB,
  headingLevel = 1,
  idPrefix = 'milepost',
  priorityHref = (ref) => anchorHref(idPrefix, 'priority', ref),
  milestoneHref = (ref) => anchorHref(idPrefix, 'milestone', ref),
  periods,
  downloads = false,
  withoutScript = false,
  marks,
  className,
}: ImprovementPlanProps) {
  const words = messages.view.report;
  const { introduction, inspection, foreword, headlines, governance, contact, marking } = report;
  const inLanguage = { messages, planLanguage: report.language };
  const section = (name: string) => anchorId(idPrefix, 'section', name);
  const marksOf = (part: string) => marksOfText(marks, part, messages.language);
  const level = deeper(headingLevel);
  return (
    <article
      lang={messages.language}
      aria-labelledby={section('title')}
      className={classNames('milepost milepost-improvement-plan', className)}
    >
      {marking !== null && <RunningMarking marking={marking} />}
      <TitleBlock
        report={report}
        messages={messages}
        headingLevel={headingLevel}
        id={section('title')}
      />
      {marks?.at['plan']}
      <ContentsList report={report} messages={messages} idPrefix={idPrefix} headingLevel={level} />
      {inspection !== null && (
        <ReportSection id={section('inspection')} heading={words.inspection} level={level}>
          <InspectionFacts inspection={inspection} {...inLanguage} />
        </ReportSection>
      )}
      {(introduction !== null || foreword !== null) && (
        <div className="milepost-improvement-plan__front">
          {introduction !== null && (
            <ReportSection id={section('introduction')} heading={words.introduction} level={level}>
              <Prose text={introduction} marked={marksOf('introduction').marked} {...inLanguage}>
                {marksOf('introduction').after}
              </Prose>
            </ReportSection>
          )}
          {foreword !== null && (
            <ReportSection id={section('foreword')} heading={words.foreword} level={level}>
              <Prose text={foreword.text} marked={marksOf('foreword').marked} {...inLanguage}>
                {marksOf('foreword').after}
              </Prose>
              {foreword.by !== undefined && (
                <Prose
                  text={foreword.by}
                  className="milepost-improvement-plan__by"
                  {...inLanguage}
                />
              )}
            </ReportSection>
          )}
        </div>
      )}
      {headlines.length > 0 && (
        <HeadlineFigures
          headlines={headlines}
          headingLevel={level}
          id={section('headlines')}
          marks={marks}
          {...inLanguage}
        />
      )}
      {downloads && headlines.length > 0 && (
        <DownloadCsv headlines={headlines} messages={messages} />
      )}
      <MilestoneSummary
        rollUp={report.rollUp}
        report={report}
        marks={marks}
        messages={messages}
        headingLevel={level}
        idPrefix={idPrefix}
        priorityHref={priorityHref}
        milestoneHref={milestoneHref}
      />
      {downloads && <DownloadCsv summary={report} messages={messages} />}
      {report.priorities.length === 0 ? (
        <p>{words.noPriorities}</p>
      ) : (
        <LatestFigures
          report={report}
          headingLevel={level}
          id={section('latest')}
          priorityHref={priorityHref}
          {...inLanguage}
        />
      )}
      {report.priorities.map((priority) => (
        <PriorityReport
          key={priority.ref}
          priority={priority}
          messages={messages}
          headingLevel={level}
          idPrefix={idPrefix}
          milestoneHref={(ref) => milestoneHref(ref, priority.ref)}
          downloads={downloads}
          withoutScript={withoutScript}
          marks={marks}
          {...(periods !== undefined && { periods })}
        />
      ))}
      {governance.length > 0 && (
        <ReportSection id={section('governance')} heading={words.governance} level={level}>
          <BoardTable boards={governance} labelledBy={section('governance')} {...inLanguage} />
        </ReportSection>
      )}
      {report.notes.length > 0 && (
        <ReportSection id={section('notes')} heading={words.notes} level={level}>
          <ReportNotes notes={report.notes} {...inLanguage} />
        </ReportSection>
      )}
      {contact !== null && (
        <ReportSection id={section('contact')} heading={words.contact} level={level}>
          <ContactDetails contact={contact} {...inLanguage} />
        </ReportSection>
      )}
      {marking !== null && <p className="milepost-improvement-plan__end-marking">{marking}</p>}
    </article>
  );
}
