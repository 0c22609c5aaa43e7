import type { ChangeMessages } from '../../messages/ChangeMessages.js';
import type { ChangeKind, PlanChange } from '../PlanChange.js';
import type { PlanChanges } from '../PlanChanges.js';
import { changeParts } from './changeParts.js';
import { fill } from '../../messages/fill.js';
import { textIn } from '../../text/textIn.js';
import { subjectInWords } from './subjectInWords.js';
import { capitalised } from '../../messages/capitalised.js';

/** A change in words. */
export interface ChangeInWords {
  /** One plain sentence that stands alone. */
  readonly sentence: string;
  /** What it is about: "Milestone 1.4". */
  readonly subject: string;
  /** What of it changed: "Status". */
  readonly what: string;
  /** `null` where nothing was, or where one line cannot say it. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Whose sentence would say little of a thing that is known by its ref alone. */
const inFull: ReadonlySet<ChangeKind> = new Set([
  'gone',
  'milestone-status',
  'moved',
  'new',
  'overdue',
  'renumbered',
]);

/**
 * A change as one plain sentence, and its parts for a table.
 *
 * @param named what the council calls a priority: the `PlanChanges` that the change is of.
 * @example
 * const after: Plan = { ...plan, marking: 'OFFICIAL-SENSITIVE' };
 * const since = diffPlans(plan, after);
 * describeChange(since.changes[0]!, since, changesEnGB).sentence;
 * // 'The plan: the protective marking changed. Before: “OFFICIAL”. Now: “OFFICIAL-SENSITIVE”.'
 */
export function describeChange(
  change: PlanChange,
  named: Pick<PlanChanges, 'priorityName'>,
  words: ChangeMessages,
): ChangeInWords {
  const { says = 'is', ...parts } = changeParts(change, words);
  const template = words.says[change.kind][says];
  if (template === undefined) throw new Error(`No sentence "${says}" for "${change.kind}".`);
  const { field } = parts;
  return {
    sentence: fill(template, {
      ...parts,
      name: textIn(named.priorityName ?? words.priority, words.messages.language),
      subject: subjectInWords(change.subject, named, words, inFull.has(change.kind)),
    }),
    subject: subjectInWords(change.subject, named, words),
    what: field === undefined ? words.what[change.kind] : capitalised(field),
    before: parts.before ?? null,
    after: parts.after ?? null,
  };
}
