import { enGB } from '@milepost/core';
import type { EvaluatedPriority, Messages, ReviewItem, ReviewQuestion } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';
import { marksOfText } from '../place-marks/marksOfText.js';
import { Heading } from '../heading/Heading.js';
import { anchorHref } from '../anchor/anchorHref.js';
import { anchorId } from '../anchor/anchorId.js';
import { deeper } from '../heading/deeper.js';
import { QprmQuestion } from './QprmQuestion.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';

export interface QprmPanelProps {
  /** One of `report.priorities`. */
  readonly priority: Pick<EvaluatedPriority, 'ref' | 'review' | 'milestones' | 'language'>;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** Level of its own heading; those within go deeper. @default 3 */
  readonly headingLevel?: HeadingLevel;
  /** The `idPrefix` of the milestone table that its links lead to. @default 'milepost' */
  readonly idPrefix?: string;
  /** Where a milestone is to be read. @default its row on this page */
  readonly milestoneHref?: (ref: string) => string;
  /** What `findingMarks` made: marks beside what was found. @default none */
  readonly marks?: PlaceMarks | undefined;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * A priority's quality performance review: what works well, what is a worry, what has to happen, each item
 * tied to the milestones it speaks of. Nothing is shown for a priority that has not been reviewed.
 * For the priority's own narrative, figures and milestones beside it use `PriorityReport`.
 *
 * @example
 * <QprmPanel priority={priority} milestoneHref={(ref) => `/plan/milestones#${ref}`} />
 */
export function QprmPanel({
  priority,
  messages = enGB,
  headingLevel = 3,
  idPrefix = 'milepost',
  milestoneHref = (ref) => anchorHref(idPrefix, 'milestone', ref),
  marks,
  className,
}: QprmPanelProps) {
  const { review, milestones, language } = priority;
  if (review === null) return null;
  const titleId = anchorId(idPrefix, 'section', `review-${priority.ref}`);
  const questions: readonly [ReviewQuestion, readonly ReviewItem[]][] = [
    ['working-well', review.workingWell],
    ['worried-about', review.worriedAbout],
    ['needs-to-happen', review.needsToHappen],
  ];
  return (
    <div lang={messages.language} className={classNames('milepost milepost-qprm', className)}>
      <Heading level={headingLevel} look="part" id={titleId}>
        {messages.view.review.title}
      </Heading>
      {questions.map(([question, items]) => (
        <QprmQuestion
          key={question}
          question={question}
          items={items}
          milestones={milestones}
          messages={messages}
          planLanguage={language}
          headingLevel={deeper(headingLevel)}
          milestoneHref={milestoneHref}
          marksOf={(item) =>
            marksOfText(marks, `${question}-${priority.ref}${item}`, messages.language)
          }
        />
      ))}
    </div>
  );
}
