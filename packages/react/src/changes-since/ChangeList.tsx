import { plural } from '@milepost/core/messages';
import type {
  ChangeGroup,
  ChangeMessages,
  ChangesOfPriority,
  DescribedChange,
} from '@milepost/core/changes';
import { ChangeItem } from './ChangeItem.js';

export interface ChangeListProps {
  readonly group: ChangesOfPriority;
  readonly messages: ChangeMessages;
  readonly milestoneHref: (ref: string, priorityRef: string) => string;
}

/** What a reader who looks for news can do without. */
const details: ReadonlySet<ChangeGroup> = new Set(['figure', 'wording', 'about', 'edition']);

/** Fewer than so many are not worth a fold. */
const FOLDED_FROM = 3;

/** The changes under one priority: the news, and the details after it. */
export function ChangeList({ group, ...shown }: ChangeListProps) {
  const news = group.changes.filter(({ change }) => !details.has(change.group));
  const rest = group.changes.filter(({ change }) => details.has(change.group));
  if (news.length === 0 || rest.length < FOLDED_FROM) {
    return <Listed changes={group.changes} {...shown} />;
  }
  const { more, messages } = shown.messages;
  return (
    <>
      <Listed changes={news} {...shown} />
      <details className="milepost-disclosure milepost-changes__more">
        <summary className="milepost-disclosure__summary">
          {plural(more, rest.length, messages)}
        </summary>
        <Listed changes={rest} {...shown} />
      </details>
    </>
  );
}

interface ListedProps extends Omit<ChangeListProps, 'group'> {
  readonly changes: readonly DescribedChange[];
}

function Listed({ changes, ...shown }: ListedProps) {
  return (
    <ul className="milepost-changes__list" role="list">
      {changes.map((described, at) => (
        <ChangeItem key={at} described={described} {...shown} />
      ))}
    </ul>
  );
}
