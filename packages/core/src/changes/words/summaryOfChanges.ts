import type { ChangeMessages, ChangeTally } from '../../messages/ChangeMessages.js';
import type { ChangeEffect, ChangeKind, PlanChange } from '../PlanChange.js';
import { fill } from '../../messages/fill.js';
import { list } from '../../messages/list.js';
import { plural } from '../../messages/plural.js';
import { capitalised } from '../../messages/capitalised.js';

/** What each kind counts as; sums and reorderings are not counted apart from what they are sums and orders of. */
const tallies: Readonly<Record<ChangeKind, ChangeTally | null>> = {
  'milestone-status': 'status',
  overdue: 'overdue',
  rollup: null,
  rag: 'rating',
  travel: 'travel',
  dates: 'date',
  'figure-restated': 'restated',
  'figure-status': 'other',
  'figure-details': 'other',
  'figure-history': 'other',
  'figures-new': 'newFigures',
  'figures-gone': 'gone',
  baseline: 'restated',
  'target-new': 'target',
  'target-gone': 'target',
  'target-moved': 'target',
  'target-details': 'target',
  'monitor-only': 'target',
  comparability: 'other',
  'rule-changed': 'rule',
  'default-rule': 'rule',
  'indicator-rule': 'rule',
  new: 'new',
  gone: 'gone',
  moved: 'moved',
  renumbered: 'moved',
  reordered: 'other',
  reworded: 'reworded',
  changed: 'other',
  answered: 'moved',
  'question-moved': 'moved',
};

interface Count {
  all: number;
  better: number;
  worse: number;
}

/** One sentence: how many of each sort, and of verdicts how many are better and worse. */
export function summaryOfChanges(changes: readonly PlanChange[], words: ChangeMessages): string {
  const counts = new Map<ChangeTally, Count>();
  for (const change of changes) {
    const tally = tallyOf(change);
    if (tally === null || change.group === 'edition') continue;
    const count = counts.get(tally) ?? { all: 0, better: 0, worse: 0 };
    const told = 'figures' in change ? change.figures.length : 1;
    const judged = (effect: ChangeEffect) => (change.effect === effect ? told : 0);
    counts.set(tally, {
      all: count.all + told,
      better: count.better + judged('better'),
      worse: count.worse + judged('worse'),
    });
  }
  if (counts.size === 0) return changes.length === 0 ? words.nothing : words.onlyEdition;
  const told = (Object.keys(words.tallies) as ChangeTally[]).flatMap((tally) => {
    const count = counts.get(tally);
    return count === undefined ? [] : [counted(tally, count, words)];
  });
  return capitalised(fill(words.tallied, { tallies: list(told, words.messages) }));
}

function tallyOf(change: PlanChange): ChangeTally | null {
  return change.kind === 'overdue' && !change.overdue ? 'notOverdue' : tallies[change.kind];
}

function counted(
  name: ChangeTally,
  { all, better, worse }: Count,
  { messages, tallies: forms, judged }: ChangeMessages,
): string {
  const tally = plural(forms[name], all, messages);
  if (name === 'overdue' || name === 'notOverdue') return tally;
  if (better > 0 && worse > 0) return fill(judged.both, { tally, better, worse });
  if (better > 0) return fill(judged.better, { tally, better });
  return worse > 0 ? fill(judged.worse, { tally, worse }) : tally;
}
