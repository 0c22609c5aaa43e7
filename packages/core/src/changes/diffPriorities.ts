import { diffBlocks } from './diffBlocks.js';
import { diffFields } from './diffFields.js';
import { diffIndicator } from './diffIndicator.js';
import { diffMilestone } from './diffMilestone.js';
import { diffReview } from './diffReview.js';
import { matchItems } from './matchItems.js';
import { noteChange } from './noteChange.js';
import type { ChangeSubject } from './ChangeSubject.js';
import type { Comparison, Place } from './Comparison.js';
import type { FieldWays } from './diffFields.js';
import type { Placed } from './matchItems.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { Milestone } from '../milestone/Milestone.js';
import type { Plan, Priority } from '../plan/Plan.js';

const fields: FieldWays<Priority> = {
  ref: 'own',
  title: 'wording',
  commitment: 'wording',
  aim: 'wording',
  progress: 'wording',
  analysis: 'wording',
  milestones: 'own',
  impact: 'own',
  assurance: 'own',
  indicators: 'own',
  review: 'own',
};

/**
 * Priorities by ref, or by title where one was renumbered; milestones and indicators by id, whatever priority they
 * stand under now. What came or went with a whole priority is told with it.
 */
export function diffPriorities(comparison: Comparison, plan: Place): void {
  const { before, after } = comparison;
  const priorities = matchItems(
    before.priorities,
    after.priorities,
    ({ ref }) => ref,
    ({ title }) => JSON.stringify(title),
  );
  const pairs = priorities.kept.map(({ before: was, after: is }) => ({
    was: was.item,
    is: is.item,
    place: {
      subject: subjectOf(is.item),
      before: `/priorities/${was.at}`,
      after: `/priorities/${is.at}`,
    },
  }));
  const refs = new Map(pairs.map(({ was, is }) => [was.ref, is.ref]));
  for (const { item, at } of priorities.gone) {
    const place = { subject: subjectOf(item), before: `/priorities/${at}`, after: null };
    noteChange(comparison, place, 'gone', 'item', {});
  }
  for (const { item, at } of priorities.added) {
    const place = { subject: subjectOf(item), before: null, after: `/priorities/${at}` };
    noteChange(comparison, place, 'new', 'item', {});
  }
  for (const { was, is, place } of pairs) {
    if (was.ref !== is.ref) {
      noteChange(comparison, place, 'renumbered', 'item', { before: was.ref, after: is.ref }, [
        '/ref',
      ]);
    }
    diffFields(comparison, place, was, is, fields);
  }
  diffParts(comparison, refs, {
    field: 'milestones',
    of: ({ milestones }) => milestones,
    subject: ({ id, ref, text }: Milestone, priority) => ({
      kind: 'milestone',
      id,
      ref,
      label: text,
      priority,
    }),
    compare: (place, was, is) => {
      comparison.refs.set(was.ref, is.ref);
      diffMilestone(comparison, place, was, is);
    },
  });
  diffParts(comparison, refs, {
    field: 'indicators',
    of: ({ indicators = [] }) => indicators,
    subject: ({ id, label }: Indicator, priority) => ({
      kind: 'indicator',
      id,
      ref: null,
      label,
      priority,
    }),
    compare: (place, was, is) => {
      diffIndicator(comparison, place, was, is);
    },
  });
  for (const { was, is, place } of pairs) {
    diffBlocks(comparison, place, 'impact', was.impact ?? [], is.impact ?? []);
    diffBlocks(comparison, place, 'assurance', was.assurance ?? [], is.assurance ?? []);
    diffReview(comparison, place, was.review, is.review);
  }
  if (priorities.reordered) {
    noteChange(comparison, plan, 'reordered', 'about', { field: 'priorities' }, ['/priorities']);
  }
}

interface PartTerms<Part> {
  readonly field: 'milestones' | 'indicators';
  readonly of: (priority: Priority) => readonly Part[];
  readonly subject: (part: Part, priority: string) => ChangeSubject;
  readonly compare: (place: Place, before: Part, after: Part) => void;
}

interface Located<Part> {
  readonly part: Part;
  readonly path: string;
  readonly priority: Priority;
}

/** `refs`: what a priority of the earlier plan is called in the later one. */
function diffParts<Part extends { readonly id: string }>(
  comparison: Comparison,
  refs: ReadonlyMap<string, string>,
  terms: PartTerms<Part>,
): void {
  const { subject, compare, field } = terms;
  const { kept, gone, added } = matchItems(
    partsOf(comparison.before, terms),
    partsOf(comparison.after, terms),
    ({ part }) => part.id,
  );
  const stayed = new Set(refs.values());
  for (const { item } of gone) {
    if (!refs.has(item.priority.ref)) continue;
    const place = {
      subject: subject(item.part, refs.get(item.priority.ref) ?? item.priority.ref),
      before: item.path,
      after: null,
    };
    noteChange(comparison, place, 'gone', 'item', {});
  }
  for (const { before: was, after: is } of kept) {
    const place = {
      subject: subject(is.item.part, is.item.priority.ref),
      before: was.item.path,
      after: is.item.path,
    };
    if (refs.get(was.item.priority.ref) !== is.item.priority.ref) {
      const priorities = { before: was.item.priority.ref, after: is.item.priority.ref };
      noteChange(comparison, place, 'moved', 'item', priorities);
    }
    compare(place, was.item.part, is.item.part);
  }
  for (const { item } of added) {
    if (!stayed.has(item.priority.ref)) continue;
    const place = {
      subject: subject(item.part, item.priority.ref),
      before: null,
      after: item.path,
    };
    noteChange(comparison, place, 'new', 'item', {});
  }
  noteReordered(comparison, kept, refs, field);
}

/** Told once a priority, of those that stayed in it. */
function noteReordered<Part>(
  comparison: Comparison,
  kept: readonly {
    readonly before: Placed<Located<Part>>;
    readonly after: Placed<Located<Part>>;
  }[],
  refs: ReadonlyMap<string, string>,
  field: 'milestones' | 'indicators',
): void {
  const last = new Map<Priority, number>();
  const told = new Set<Priority>();
  for (const { before: was, after: is } of kept) {
    const { priority } = is.item;
    if (refs.get(was.item.priority.ref) !== priority.ref) continue;
    if (was.at < (last.get(priority) ?? -1) && !told.has(priority)) {
      told.add(priority);
      const place = {
        subject: subjectOf(priority),
        before: listOf(was.item.path),
        after: listOf(is.item.path),
      };
      noteChange(comparison, place, 'reordered', 'about', { field });
    }
    last.set(priority, was.at);
  }
}

function partsOf<Part>(plan: Plan, { of, field }: PartTerms<Part>): Located<Part>[] {
  return plan.priorities.flatMap((priority, at) =>
    of(priority).map((part, index) => ({
      part,
      path: `/priorities/${at}/${field}/${index}`,
      priority,
    })),
  );
}

function listOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function subjectOf({ ref, title }: Priority): ChangeSubject {
  return { kind: 'priority', id: null, ref, label: title, priority: ref };
}
