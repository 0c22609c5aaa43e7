import type {
  Language,
  Messages,
  MilestoneReport,
  ReviewItem,
  ReviewQuestion,
} from '@milepost/core';
import type { MarksOfText } from '../place-marks/marksOfText.js';
import { Heading } from '../heading/Heading.js';
import { Words } from '../words/Words.js';
import { deeper } from '../heading/deeper.js';
import { QprmItem } from './QprmItem.js';
import { groupItems } from './groupItems.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';

export interface QprmQuestionProps {
  readonly question: ReviewQuestion;
  readonly items: readonly ReviewItem[];
  readonly milestones: readonly MilestoneReport[];
  readonly messages: Messages;
  readonly planLanguage: Language;
  readonly headingLevel: HeadingLevel;
  readonly milestoneHref: (ref: string) => string;
  /** What marks an item (`-1`, `-2`) or, for `''`, the whole question. */
  readonly marksOf: (item: string) => MarksOfText;
}

/** One of the three questions with what was said to it. */
export function QprmQuestion({
  question,
  items,
  milestones,
  messages,
  planLanguage,
  headingLevel,
  milestoneHref,
  marksOf,
}: QprmQuestionProps) {
  const inLanguage = { messages, planLanguage };
  return (
    <div className="milepost-qprm__question">
      <Heading level={headingLevel} look="side" className="milepost-qprm__heading">
        {messages.review.questions[question]}
      </Heading>
      <div className="milepost-qprm__answers">
        {marksOf('').after}
        {items.length === 0 && <p className="milepost-qprm__nothing">{messages.review.nothing}</p>}
        {groupItems(items, messages.language).map((group, at) => (
          <div key={at} className="milepost-qprm__group">
            {group.heading !== null && (
              <Heading level={deeper(headingLevel)} look="side">
                <Words text={group.heading} {...inLanguage} />
              </Heading>
            )}
            <ul className="milepost-qprm__items" role="list">
              {group.items.map((item, index) => (
                <QprmItem
                  key={index}
                  item={item}
                  milestones={milestones}
                  milestoneHref={milestoneHref}
                  marks={marksOf(`-${items.indexOf(item) + 1}`)}
                  {...inLanguage}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
