import { describeChecked, describeFindings, findingsViewEnGB } from '@milepost/core/check';
import type { CheckedCounts, Finding, FindingsViewMessages, RuleId } from '@milepost/core/check';
import type { PlanReport } from '@milepost/core';
import type { ReactNode } from 'react';
import { anchorId } from '../anchor/anchorId.js';
import { classNames } from '../class-name/classNames.js';
import { deeper } from '../heading/deeper.js';
import { Heading } from '../heading/Heading.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';
import { FindingGroupList } from './FindingGroupList.js';
import { groupFindings } from './groupFindings.js';
import type { FoundAt } from './placeKey.js';

export interface FindingsProps {
  /** What `checkPlan` gave. */
  readonly findings: readonly Finding[];
  /** The report of the same plan, which names its priorities. */
  readonly report: Pick<PlanReport, 'priorities'>;
  /** What `countChecked` gave, to say what was held against how many rules. @default not said */
  readonly checked?: CheckedCounts;
  /** The words: `findingsViewEnGB`, or `findingsViewCy` for Welsh; the findings' own are those `checkPlan` had. @default findingsViewEnGB */
  readonly messages?: FindingsViewMessages;
  /** Level of its own heading; those within go deeper. @default 2 */
  readonly headingLevel?: HeadingLevel;
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string;
  /**
   * Where a place is to be read; `null` for nowhere.
   * @default its mark on this page, in a report that has the `marks` of these findings
   */
  readonly placeHref?: (at: FoundAt) => string | null;
  /** Where a rule is documented. @default rules are named and not linked */
  readonly ruleHref?: (rule: RuleId) => string;
  /** What a reader should know of the list, after its counts. @default nothing */
  readonly children?: ReactNode;
  /** Added to its own classes. */
  readonly className?: string;
}

/** More than so many, and each priority's are folded until they are asked for. */
const FOLDED_ABOVE = 60;

/**
 * What does not add up in a plan: errors, warnings and notes, by priority, each with both sides of it linked to the very
 * cell, milestone or text, and what to do. What the plan lets stand comes last, with the reason. Where nothing was
 * found it says what was looked at. Printed, it is whole: what is folded is open.
 *
 * It is for those who write and check a report: put it in public only if you mean to. `findingMarks` marks the same
 * findings in the report.
 *
 * @example
 * <Findings findings={checkPlan(plan)} report={report} checked={countChecked(plan)} />
 */
export function Findings({
  findings,
  report,
  checked,
  messages = findingsViewEnGB,
  headingLevel = 2,
  idPrefix = 'milepost',
  placeHref,
  ruleHref,
  children,
  className,
}: FindingsProps) {
  const id = (name: string) => anchorId(idPrefix, 'section', `findings-${name}`);
  const sections = groupFindings(findings);
  const isQuiet = sections.every(({ kind }) => kind === 'letStand');
  const level = deeper(headingLevel);
  return (
    <section
      lang={messages.messages.language}
      aria-labelledby={id('title')}
      className={classNames('milepost milepost-findings', className)}
    >
      <Heading level={headingLevel} look="section" id={id('title')}>
        {messages.title}
      </Heading>
      <div className="milepost-findings__told">
        <p className="milepost-findings__counts">{describeFindings(findings, messages)}</p>
        {checked !== undefined && <p>{describeChecked(checked, messages)}</p>}
        {isQuiet && <p>{messages.unlisted}</p>}
        {children}
      </div>
      {sections.map(({ kind, groups }) => (
        <section
          key={kind}
          aria-labelledby={id(kind)}
          className={`milepost-findings__section milepost-findings__section--${kind}`}
        >
          <Heading level={level} look="part" id={id(kind)}>
            {kind === 'letStand' ? messages.letStand : messages.headings[kind]}
          </Heading>
          {groups.map((group) => (
            <FindingGroupList
              key={group.priority ?? ''}
              group={group}
              report={report}
              messages={messages}
              headingLevel={deeper(level)}
              idPrefix={idPrefix}
              isOpen={findings.length <= FOLDED_ABOVE}
              placeHref={placeHref}
              ruleHref={ruleHref}
            />
          ))}
        </section>
      ))}
    </section>
  );
}
