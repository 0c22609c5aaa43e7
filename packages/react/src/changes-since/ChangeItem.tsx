import type { ChangeMessages, DescribedChange } from '@milepost/core/changes';

export interface ChangeItemProps {
  readonly described: DescribedChange;
  readonly messages: ChangeMessages;
  readonly milestoneHref: (ref: string, priorityRef: string) => string;
}

/** One change as a sentence, which leads to its milestone, after whether it is for the better or the worse. */
export function ChangeItem({ described, messages, milestoneHref }: ChangeItemProps) {
  const { change, sentence, subject } = described;
  const { effect } = change;
  const href = hrefOf(described, milestoneHref);
  const at = href === null ? -1 : sentence.indexOf(subject);
  return (
    <li className="milepost-changes__change">
      {effect !== 'neither' && (
        <>
          <b className={`milepost-changes__effect milepost-changes__effect--${effect}`}>
            {messages.effects[effect]}
          </b>{' '}
        </>
      )}
      {href === null || at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <a href={href}>{subject}</a>
          {sentence.slice(at + subject.length)}
        </>
      )}
    </li>
  );
}

/** Where the milestone that changed is to be read; one that is gone is nowhere. */
function hrefOf(
  { change }: DescribedChange,
  milestoneHref: ChangeItemProps['milestoneHref'],
): string | null {
  const { kind, ref, priority } = change.subject;
  if (kind !== 'milestone' || ref === null || priority === null) return null;
  return change.kind === 'gone' ? null : milestoneHref(ref, priority);
}
