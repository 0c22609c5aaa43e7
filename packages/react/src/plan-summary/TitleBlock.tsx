import { formatPeriodName } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { Messages, PlanReport } from '@milepost/core';
import { Heading } from '../heading/Heading.js';
import { Words } from '../words/Words.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';

export interface TitleBlockProps {
  readonly report: Pick<
    PlanReport,
    'organisation' | 'title' | 'edition' | 'asAt' | 'marking' | 'language'
  >;
  readonly messages: Messages;
  readonly headingLevel: HeadingLevel;
  readonly id: string;
}

/** Whose report it is, which edition, the day it speaks of, how it is marked, and whether its words await review. */
export function TitleBlock({ report, messages, headingLevel, id }: TitleBlockProps) {
  const words = messages.view.report;
  const inLanguage = { messages, planLanguage: report.language };
  return (
    <header className="milepost-title-block">
      {report.marking !== null && (
        <p className="milepost-title-block__marking">
          <span className="milepost-visually-hidden">{fill(words.marking, { marking: '' })}</span>
          {report.marking}
        </p>
      )}
      <p className="milepost-title-block__organisation">
        <Words text={report.organisation.name} {...inLanguage} />
      </p>
      <Heading level={headingLevel} look="title" id={id}>
        <Words text={report.title} {...inLanguage} />
      </Heading>
      <p className="milepost-title-block__edition">
        <Words text={report.edition.label} {...inLanguage} />
        <span className="milepost-title-block__as-at">
          {fill(words.asAt, { date: formatPeriodName(report.asAt, messages) })}
        </span>
      </p>
      {!messages.reviewed && <p className="milepost-title-block__review">{words.awaitingReview}</p>}
    </header>
  );
}
