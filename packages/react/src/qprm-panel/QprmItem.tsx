import { describeFact, formatPeriodName } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { Language, Messages, MilestoneReport, ReviewItem } from '@milepost/core';
import type { MarksOfText } from '../place-marks/marksOfText.js';
import { Paragraphs } from '../words/Paragraphs.js';
import { Words } from '../words/Words.js';
import { BreakdownTable } from './BreakdownTable.js';
import { MilestoneRefs } from './MilestoneRefs.js';

export interface QprmItemProps {
  readonly item: ReviewItem;
  readonly milestones: readonly MilestoneReport[];
  readonly messages: Messages;
  readonly planLanguage: Language;
  readonly milestoneHref: (ref: string) => string;
  /** What marks its words, or stands under them. */
  readonly marks: MarksOfText;
}

/** One thing that was said: the milestones it speaks of, the words, the figures, and by when. */
export function QprmItem({
  item,
  milestones,
  messages,
  planLanguage,
  milestoneHref,
  marks,
}: QprmItemProps) {
  const { facts = [], breakdown, due } = item;
  const inLanguage = { messages, planLanguage };
  return (
    <li className="milepost-qprm__item">
      <MilestoneRefs
        item={item}
        milestones={milestones}
        milestoneHref={milestoneHref}
        {...inLanguage}
      />
      <div className="milepost-qprm__words">
        <Paragraphs text={item.text} marked={marks.marked} {...inLanguage} />
        {due !== undefined && (
          <p className="milepost-qprm__due">
            {fill(messages.review.due, { period: formatPeriodName(due, messages) })}
          </p>
        )}
        {facts.length > 0 && (
          <dl className="milepost-qprm__facts">
            {facts.map((fact, at) => (
              <div key={at} className="milepost-qprm__fact">
                <dt>
                  <Words text={fact.label} {...inLanguage} />
                </dt>
                <dd>{describeFact(fact, messages)}</dd>
              </div>
            ))}
          </dl>
        )}
        {breakdown !== undefined && <BreakdownTable breakdown={breakdown} {...inLanguage} />}
        {marks.after}
      </div>
    </li>
  );
}
