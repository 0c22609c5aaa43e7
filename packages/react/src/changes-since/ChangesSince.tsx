import { changesEnGB, describeChanges } from '@milepost/core/changes';
import type { ChangeMessages, PlanChanges } from '@milepost/core/changes';
import type { ReactNode } from 'react';
import { anchorHref } from '../anchor/anchorHref.js';
import { anchorId } from '../anchor/anchorId.js';
import type { PlanLinks } from '../anchor/PlanLinks.js';
import { classNames } from '../class-name/classNames.js';
import { deeper } from '../heading/deeper.js';
import { Heading } from '../heading/Heading.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';
import { ChangeList } from './ChangeList.js';

export interface ChangesSinceProps extends PlanLinks {
  /** What `diffPlans` gave. */
  readonly changes: PlanChanges;
  /** The words: `changesEnGB`, or `changesCy` for Welsh. @default changesEnGB */
  readonly messages?: ChangeMessages;
  /** Level of its own heading; those within go deeper. @default 2 */
  readonly headingLevel?: HeadingLevel;
  /** What a reader should know of the list, after its counts. @default nothing */
  readonly children?: ReactNode;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * What changed since the last report: which two were compared, how much of what changed, and a sentence a change, under
 * the priority it belongs to, the weightiest first. What changed for the better or the worse says so. New figures, new
 * wording and other details come after, folded where a priority has weightier changes; printed, they are open.
 *
 * @example
 * <ChangesSince changes={diffPlans(lastPlan, plan)} />
 */
export function ChangesSince({
  changes,
  messages = changesEnGB,
  headingLevel = 2,
  idPrefix = 'milepost',
  priorityHref = (ref) => anchorHref(idPrefix, 'priority', ref),
  milestoneHref = (ref) => anchorHref(idPrefix, 'milestone', ref),
  children,
  className,
}: ChangesSinceProps) {
  const { title, compared, summary, groups } = describeChanges(changes, messages);
  const titleId = anchorId(idPrefix, 'section', 'changes');
  const level = deeper(headingLevel);
  const gone = new Set(
    changes.changes.flatMap(({ kind, subject }) =>
      kind === 'gone' && subject.kind === 'priority' ? [subject.ref] : [],
    ),
  );
  return (
    <section
      lang={messages.messages.language}
      aria-labelledby={titleId}
      className={classNames('milepost milepost-changes', className)}
    >
      <Heading level={headingLevel} look="section" id={titleId}>
        {title}
      </Heading>
      <div className="milepost-changes__told">
        <p>{compared}</p>
        <p className="milepost-changes__summary">{summary}</p>
        {children}
      </div>
      {groups.map((group) => (
        <section key={group.priority ?? ''} className="milepost-changes__group">
          <Heading level={level} look="part">
            {group.priority === null || gone.has(group.priority) ? (
              group.title
            ) : (
              <a href={priorityHref(group.priority)}>{group.title}</a>
            )}
          </Heading>
          <ChangeList group={group} messages={messages} milestoneHref={milestoneHref} />
        </section>
      ))}
    </section>
  );
}
