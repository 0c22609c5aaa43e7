import { describeRollUp, enGB } from '@milepost/core';
import type { EvaluatedPriority, KpiSet, Messages, Text } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import { DownloadChart } from '../download/DownloadChart.js';
import { DownloadCsv } from '../download/DownloadCsv.js';
import { Heading } from '../heading/Heading.js';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';
import { marksOfText } from '../place-marks/marksOfText.js';
import { KpiTable } from '../kpi-table/KpiTable.js';
import { KpiTableStatic } from '../kpi-table/KpiTableStatic.js';
import { LAST_COLUMNS, MOST_COLUMNS } from '../kpi-table/paperColumns.js';
import { MilestoneTable } from '../milestone-table/MilestoneTable.js';
import { Prose } from '../words/Prose.js';
import { QprmPanel } from '../qprm-panel/QprmPanel.js';
import { TrendMultiples } from '../trend-chart/TrendMultiples.js';
import { anchorHref } from '../anchor/anchorHref.js';
import { anchorId } from '../anchor/anchorId.js';
import { deeper } from '../heading/deeper.js';
import { PriorityTitle } from './PriorityTitle.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';

export interface PriorityReportProps {
  /** One of `report.priorities`. */
  readonly priority: EvaluatedPriority;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** Level of its own heading; those within go deeper. @default 2 */
  readonly headingLevel?: HeadingLevel;
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string;
  /** Where a milestone is to be read. @default its row in this report */
  readonly milestoneHref?: (ref: string) => string;
  /**
   * Open each KPI table with only the last so many periods: what a sheet of paper holds. The rest follows folded away,
   * and printed; the charts show them all.
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
 * Everything about one priority: what was promised, how it goes, the indicators as table and charts, the analysis,
 * the milestones and the quality performance review. Parts the plan does not have are left out.
 * For one part alone use `KpiTable`, `TrendMultiples`, `MilestoneTable` or `QprmPanel`; for every priority with the
 * front matter, `ImprovementPlan`.
 *
 * @example
 * <PriorityReport priority={priority} headingLevel={1} />
 */
export function PriorityReport({
  priority,
  messages = enGB,
  headingLevel = 2,
  idPrefix = 'milepost',
  milestoneHref = (ref) => anchorHref(idPrefix, 'milestone', ref),
  periods,
  downloads = false,
  withoutScript = false,
  marks,
  className,
}: PriorityReportProps) {
  const words = messages.view.report;
  const { ref, language, commitment, kpiSets } = priority;
  const id = anchorId(idPrefix, 'priority', ref);
  const Table = withoutScript ? KpiTableStatic : KpiTable;
  const partLevel = deeper(headingLevel);
  const inLanguage = { messages, planLanguage: language };
  const marksOf = (part: string) => marksOfText(marks, `${part}-${ref}`, messages.language);
  const told = (name: string, heading: string, text: Text | undefined) =>
    text !== undefined && (
      <section className="milepost-priority__told">
        <Heading level={partLevel} look="side" id={`${id}-${name}`}>
          {heading}
        </Heading>
        <Prose text={text} marked={marksOf(name).marked} {...inLanguage}>
          {marksOf(name).after}
        </Prose>
      </section>
    );
  return (
    <section
      lang={messages.language}
      id={id}
      aria-labelledby={`${id}-title`}
      className={classNames('milepost milepost-priority', className)}
    >
      <header className="milepost-priority__header">
        <Heading level={headingLevel} look="section" id={`${id}-title`}>
          <PriorityTitle priority={priority} messages={messages} />
        </Heading>
        {commitment !== undefined && (
          <Prose
            text={commitment}
            marked={marksOf('commitment').marked}
            className="milepost-priority__commitment"
            {...inLanguage}
          />
        )}
        {marks?.at[`priority-${ref}`]}
        {marksOf('commitment').after}
      </header>
      {told('aim', words.aim, priority.aim)}
      {told('progress', words.progress, priority.progress)}
      {kpiSets.length > 0 && (
        <section className="milepost-priority__part">
          <Heading
            level={partLevel}
            look="part"
            id={`${id}-indicators`}
            className="milepost-visually-hidden"
          >
            {words.indicators}
          </Heading>
          {kpiSets.map((kpis) => (
            <div key={kpis.id} className="milepost-priority__kpis">
              <Table
                kpis={kpis}
                messages={messages}
                idPrefix={idPrefix}
                marks={marks}
                {...openingWith(kpis, periods, marks)}
              />
              {downloads && <DownloadCsv kpis={kpis} messages={messages} />}
              <TrendMultiples
                kpis={kpis}
                headingLevel={deeper(partLevel)}
                idPrefix={idPrefix}
                messages={messages}
                className="milepost-priority__charts"
                {...(downloads && {
                  actions: (indicator) => (
                    <DownloadChart indicator={indicator} kpis={kpis} messages={messages} />
                  ),
                })}
              />
            </div>
          ))}
        </section>
      )}
      {told('analysis', words.analysis, priority.analysis)}
      <section className="milepost-priority__part">
        <Heading level={partLevel} look="part" id={`${id}-milestones`}>
          {words.milestones}
        </Heading>
        {marks?.at[`milestones-${ref}`]}
        {priority.milestones.length > 0 && (
          <p className="milepost-priority__verdict">{describeRollUp(priority.rollUp, messages)}</p>
        )}
        <MilestoneTable priority={priority} messages={messages} idPrefix={idPrefix} marks={marks} />
        {downloads && priority.milestones.length > 0 && (
          <DownloadCsv milestones={priority} messages={messages} />
        )}
      </section>
      <QprmPanel
        priority={priority}
        messages={messages}
        headingLevel={partLevel}
        idPrefix={idPrefix}
        milestoneHref={milestoneHref}
        marks={marks}
      />
      {downloads && priority.review !== null && (
        <DownloadCsv review={priority} messages={messages} />
      )}
    </section>
  );
}

function openingWith(
  { columns }: KpiSet,
  periods: number | undefined,
  marks: PlaceMarks | undefined,
): { periods?: number } {
  if (periods !== undefined) return { periods };
  // What is marked can be linked to.
  if (marks !== undefined) return {};
  return columns.length > MOST_COLUMNS ? { periods: LAST_COLUMNS } : {};
}
