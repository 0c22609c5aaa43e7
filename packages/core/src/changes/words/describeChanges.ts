import type { ChangeInWords } from './describeChange.js';
import type { ChangeMessages } from '../../messages/ChangeMessages.js';
import type { ComparedPlan, PlanChanges } from '../PlanChanges.js';
import type { PlanChange } from '../PlanChange.js';
import { describeChange } from './describeChange.js';
import { fill } from '../../messages/fill.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { summaryOfChanges } from './summaryOfChanges.js';
import { textIn } from '../../text/textIn.js';

export interface DescribedChange extends ChangeInWords {
  readonly change: PlanChange;
}

/** The changes under one priority, or those of the whole plan. */
export interface ChangesOfPriority {
  /** `null` for the whole plan. */
  readonly priority: string | null;
  readonly title: string;
  /** The weightiest first. */
  readonly changes: readonly DescribedChange[];
}

/** What changed from one report to the next, in words. */
export interface ChangesInWords {
  readonly title: string;
  /** Which two were compared. */
  readonly compared: string;
  /** How much of what changed; that nothing did, where nothing did. */
  readonly summary: string;
  /** The whole plan first, then priorities in the plan's order; those where nothing changed are left out. */
  readonly groups: readonly ChangesOfPriority[];
}

/**
 * All changes in words, under the priority they belong to.
 *
 * @example
 * const since = diffPlans(plan, { ...plan, asAt: '2019-07-31' });
 * describeChanges(since, changesEnGB).title; // 'What changed since June 2019'
 */
export function describeChanges(changes: PlanChanges, words: ChangeMessages): ChangesInWords {
  const { messages } = words;
  const { before, after, priorityName } = changes;
  const inWords = (plan: ComparedPlan) =>
    fill(words.edition, {
      edition: textIn(plan.edition.label, messages.language),
      asAt: formatPeriodName(plan.asAt, messages),
    });
  const groups = new Map<string | null, DescribedChange[]>([
    [null, []],
    ...changes.priorities.map(({ ref }) => [ref, []] as [string, DescribedChange[]]),
  ]);
  for (const change of changes.changes) {
    const described = { ...describeChange(change, changes, words), change };
    groups.get(change.subject.priority)?.push(described);
  }
  const name = textIn(priorityName ?? words.priority, messages.language);
  const titles = new Map(
    changes.priorities.map(({ ref, title }) => [
      ref,
      fill(words.priorityNamed, { name, ref, title: textIn(title, messages.language) }),
    ]),
  );
  return {
    title: fill(words.title, { edition: textIn(before.edition.label, messages.language) }),
    compared: fill(words.compared, { after: inWords(after), before: inWords(before) }),
    summary: summaryOfChanges(changes.changes, words),
    groups: [...groups]
      .filter(([, under]) => under.length > 0)
      .map(([priority, under]) => ({
        priority,
        title: priority === null ? words.wholePlan : (titles.get(priority) ?? priority),
        changes: under,
      })),
  };
}
