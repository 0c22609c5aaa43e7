import type { Language } from '@milepost/core';
import type { Finding, FindingsViewMessages, RuleId } from '@milepost/core/check';
import { anchorId } from '../anchor/anchorId.js';
import { Words } from '../words/Words.js';
import { FindingFacts } from './FindingFacts.js';
import { FindingSign } from './FindingSign.js';
import type { FoundAt } from './placeKey.js';

export interface FindingItemProps {
  readonly finding: Finding;
  readonly number: number;
  readonly messages: FindingsViewMessages;
  readonly planLanguage: Language | undefined;
  readonly idPrefix: string;
  readonly placeHref: ((at: FoundAt) => string | null) | undefined;
  readonly ruleHref: ((rule: RuleId) => string) | undefined;
}

/** One finding: the sentence, both sides of it with where they stand, what to do, and by which rule. */
export function FindingItem({
  finding,
  number,
  messages,
  planLanguage = 'en',
  idPrefix,
  placeHref,
  ruleHref,
}: FindingItemProps) {
  const { rule, message, remedy, acknowledged } = finding;
  const inLanguage = { messages: messages.messages, planLanguage };
  return (
    // A mark in the report leads here, and the keyboard goes on from here.
    <li
      id={anchorId(idPrefix, 'finding', String(number))}
      tabIndex={-1}
      className="milepost-findings__finding"
    >
      <p className="milepost-findings__message">
        <FindingSign finding={finding} number={number} messages={messages} />
        {message}
      </p>
      <FindingFacts
        finding={finding}
        number={number}
        messages={messages}
        idPrefix={idPrefix}
        placeHref={placeHref}
      />
      <dl className="milepost-findings__about">
        {acknowledged !== null && (
          <div>
            <dt>{messages.reason}</dt>
            <dd>
              <Words text={acknowledged.reason} {...inLanguage} />
            </dd>
          </div>
        )}
        {acknowledged?.by !== undefined && (
          <div>
            <dt>{messages.letStandBy}</dt>
            <dd>
              <Words text={acknowledged.by} {...inLanguage} />
            </dd>
          </div>
        )}
        <div>
          <dt>{messages.remedy}</dt>
          <dd>{remedy}</dd>
        </div>
        <div className="milepost-findings__rule">
          <dt>{messages.rule}</dt>
          <dd>{ruleHref === undefined ? rule : <a href={ruleHref(rule)}>{rule}</a>}</dd>
        </div>
      </dl>
    </li>
  );
}
