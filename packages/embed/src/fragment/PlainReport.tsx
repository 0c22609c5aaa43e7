import { describeHeadline, describeRollUp, formatPeriodName } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { PlanReport } from '@milepost/core';
import { PlainHeading } from './PlainHeading.js';
import { PlainParagraphs, PlainText } from './PlainText.js';
import { PlainPriority } from './PlainPriority.js';
import { PlainRollUp } from './PlainMilestones.js';
import type { FragmentSettings } from './FragmentSettings.js';

export interface PlainReportProps {
  readonly report: PlanReport;
  readonly settings: FragmentSettings;
}

/** The whole report: whose it is, its headlines and progress, and every priority. */
export function PlainReport({ report, settings }: PlainReportProps) {
  const { messages, level } = settings;
  const { report: words, milestoneSummary } = messages.view;
  const inner = { ...settings, level: level + 1 };
  return (
    <>
      <PlainHeading level={level}>
        <PlainText text={report.title} settings={settings} />
      </PlainHeading>
      <p>
        <PlainText text={report.organisation.name} settings={settings} />
        {'. '}
        <PlainText text={report.edition.label} settings={settings} />
        {`. ${fill(words.asAt, { date: formatPeriodName(report.asAt, messages) })}.`}
      </p>
      {report.marking !== null && <p>{fill(words.marking, { marking: report.marking })}</p>}
      {!messages.reviewed && <p>{words.awaitingReview}</p>}
      <PlainParagraphs text={report.summary ?? undefined} settings={settings} />
      {report.headlines.length > 0 && (
        <PlainHeading level={level + 1}>{words.headlines}</PlainHeading>
      )}
      {report.headlines.map((headline) => (
        <div key={headline.id}>
          <PlainHeading level={level + 2}>
            <PlainText text={headline.title} settings={settings} />
          </PlainHeading>
          <ul>
            {headline.measures.map((measure, at) => (
              <li key={at}>
                <PlainText text={measure.label} settings={settings} />
                {`: ${describeHeadline(measure, messages)}`}
              </li>
            ))}
          </ul>
          <PlainParagraphs text={headline.text} settings={settings} />
        </div>
      ))}
      <PlainHeading level={level + 1}>{milestoneSummary.title}</PlainHeading>
      <p>{describeRollUp(report.rollUp, messages)}</p>
      <PlainRollUp rollUp={report.rollUp} settings={inner} />
      {report.priorities.map((priority) => (
        <PlainPriority key={priority.ref} priority={priority} settings={inner} />
      ))}
    </>
  );
}
