import { describeFact, formatNumber, formatPeriodName } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { EvaluatedPriority, ReviewItem, ReviewQuestion } from '@milepost/core';
import { PlainHeading } from './PlainHeading.js';
import { PlainTable } from './PlainTable.js';
import { PlainText } from './PlainText.js';
import type { FragmentSettings } from './FragmentSettings.js';

export interface PlainReviewProps {
  readonly review: NonNullable<EvaluatedPriority['review']>;
  readonly settings: FragmentSettings;
}

/** The three questions, a list each. */
export function PlainReview({ review, settings }: PlainReviewProps) {
  const { messages, level } = settings;
  const questions: readonly [ReviewQuestion, readonly ReviewItem[]][] = [
    ['working-well', review.workingWell],
    ['worried-about', review.worriedAbout],
    ['needs-to-happen', review.needsToHappen],
  ];
  return (
    <>
      <PlainHeading level={level}>{messages.view.review.title}</PlainHeading>
      {questions
        .filter(([, items]) => items.length > 0)
        .map(([question, items]) => (
          <div key={question}>
            <PlainHeading level={level + 1}>{messages.review.questions[question]}</PlainHeading>
            <ul>
              {items.map((item, at) => (
                <li key={at}>
                  <Item item={item} settings={settings} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}

interface ItemProps {
  readonly item: ReviewItem;
  readonly settings: FragmentSettings;
}

function Item({ item, settings }: ItemProps) {
  const { messages } = settings;
  const { cites = [], printed, heading, due, facts = [], breakdown } = item;
  const refs = printed ?? cites.join(messages.list.comma);
  const words = messages.view.review;
  return (
    <>
      {heading !== undefined && (
        <>
          <PlainText text={heading} settings={settings} />
          {': '}
        </>
      )}
      {refs !== '' && `${refs}: `}
      <PlainText text={item.text} settings={settings} />
      {due !== undefined &&
        ` ${fill(messages.review.due, { period: formatPeriodName(due, messages) })}`}
      {facts.length > 0 && (
        <ul>
          {facts.map((fact, at) => (
            <li key={at}>
              <PlainText text={fact.label} settings={settings} />
              {`: ${describeFact(fact, messages)}`}
            </li>
          ))}
        </ul>
      )}
      {breakdown !== undefined && (
        <PlainTable
          caption={<PlainText text={breakdown.label} settings={settings} />}
          headings={[words.part, words.number]}
          rows={[
            ...breakdown.parts.map(({ label, value }) => [
              <PlainText key="label" text={label} settings={settings} />,
              formatNumber(value, 0, messages),
            ]),
            [messages.view.milestoneSummary.total, formatNumber(breakdown.total, 0, messages)],
          ]}
        />
      )}
    </>
  );
}
