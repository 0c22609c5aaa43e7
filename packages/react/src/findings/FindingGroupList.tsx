import { formatNumber } from '@milepost/core';
import { plural } from '@milepost/core/messages';
import type { PlanReport } from '@milepost/core';
import type { FindingsViewMessages, RuleId } from '@milepost/core/check';
import { Heading } from '../heading/Heading.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';
import { PriorityTitle } from '../priority-report/PriorityTitle.js';
import { FindingItem } from './FindingItem.js';
import type { FindingGroup } from './groupFindings.js';
import type { FoundAt } from './placeKey.js';

export interface FindingGroupListProps {
  readonly group: FindingGroup;
  readonly report: Pick<PlanReport, 'priorities'>;
  readonly messages: FindingsViewMessages;
  readonly headingLevel: HeadingLevel;
  readonly idPrefix: string;
  readonly isOpen: boolean;
  readonly placeHref: ((at: FoundAt) => string | null) | undefined;
  readonly ruleHref: ((rule: RuleId) => string) | undefined;
}

/** The findings of one severity that speak of one priority, or of the whole plan. They fold away together. */
export function FindingGroupList({
  group,
  report,
  messages,
  headingLevel,
  isOpen,
  ...links
}: FindingGroupListProps) {
  const { findings } = group;
  const priority = report.priorities.find(({ ref }) => ref === group.priority);
  const words = messages.messages;
  return (
    <details className="milepost-disclosure milepost-findings__group" open={isOpen}>
      <summary className="milepost-findings__summary">
        <Heading level={headingLevel} look="side">
          {priority === undefined ? (
            (group.priority ?? messages.wholePlan)
          ) : (
            <PriorityTitle priority={priority} messages={words} />
          )}
        </Heading>
        <span className="milepost-findings__count">
          {plural(messages.groupCount, findings.length, words, {
            n: formatNumber(findings.length, 0, words),
          })}
        </span>
      </summary>
      <ol className="milepost-findings__list" role="list">
        {findings.map(({ finding, number }) => (
          <FindingItem
            key={number}
            finding={finding}
            number={number}
            messages={messages}
            planLanguage={priority?.language}
            {...links}
          />
        ))}
      </ol>
    </details>
  );
}
