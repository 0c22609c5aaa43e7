import type { Messages, PlanReport } from '@milepost/core';
import { Heading } from '../heading/Heading.js';
import { PriorityTitle } from '../priority-report/PriorityTitle.js';
import { anchorHref } from '../anchor/anchorHref.js';
import { anchorId } from '../anchor/anchorId.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';

export interface ContentsListProps {
  readonly report: PlanReport;
  readonly messages: Messages;
  readonly idPrefix: string;
  readonly headingLevel: HeadingLevel;
}

/** What the report holds, as links into it: only what is there. */
export function ContentsList({ report, messages, idPrefix, headingLevel }: ContentsListProps) {
  const words = messages.view.report;
  const titleId = anchorId(idPrefix, 'section', 'contents');
  const before = [
    ['inspection', words.inspection, report.inspection !== null],
    ['introduction', words.introduction, report.introduction !== null],
    ['foreword', words.foreword, report.foreword !== null],
    ['headlines', words.headlines, report.headlines.length > 0],
    ['milestone-summary', messages.view.milestoneSummary.title, true],
    ['latest', words.latestFigures, report.priorities.length > 0],
  ] as const;
  const after = [
    ['governance', words.governance, report.governance.length > 0],
    ['notes', words.notes, report.notes.length > 0],
    ['contact', words.contact, report.contact !== null],
  ] as const;
  const link = ([name, heading, isThere]: (typeof before)[number] | (typeof after)[number]) =>
    isThere && (
      <li key={name}>
        <a href={anchorHref(idPrefix, 'section', name)}>{heading}</a>
      </li>
    );
  return (
    <nav aria-labelledby={titleId} className="milepost-contents">
      <Heading level={headingLevel} look="side" id={titleId}>
        {words.contents}
      </Heading>
      <ul className="milepost-contents__list" role="list">
        {before.map(link)}
        {report.priorities.map((priority) => (
          <li key={priority.ref}>
            <a href={anchorHref(idPrefix, 'priority', priority.ref)}>
              <PriorityTitle priority={priority} messages={messages} />
            </a>
          </li>
        ))}
        {after.map(link)}
      </ul>
    </nav>
  );
}
