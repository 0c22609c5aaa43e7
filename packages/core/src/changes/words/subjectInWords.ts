import type { ChangeMessages } from '../../messages/ChangeMessages.js';
import type { ChangeSubject } from '../ChangeSubject.js';
import type { PlanChanges } from '../PlanChanges.js';
import { clause } from '../../describe/clause.js';
import { fill } from '../../messages/fill.js';
import { shortened } from './shortened.js';
import { textIn } from '../../text/textIn.js';

/**
 * What a change is about.
 *
 * @param whole with its words even where its ref alone would do.
 */
export function subjectInWords(
  { kind, id, ref, label }: ChangeSubject,
  { priorityName }: Pick<PlanChanges, 'priorityName'>,
  words: ChangeMessages,
  whole = false,
): string {
  const { messages } = words;
  const template = (whole ? words.named[kind] : undefined) ?? words.subjects[kind];
  const text = label === null ? '' : clause(textIn(label, messages.language));
  return fill(template, {
    name: textIn(priorityName ?? words.priority, messages.language),
    id: id ?? '',
    ref: ref ?? '',
    label: whole ? text : shortened(text, '')[0],
    question:
      kind === 'working-well' || kind === 'worried-about' || kind === 'needs-to-happen'
        ? messages.review.questions[kind]
        : '',
  });
}
