import type { ChangeMessages } from '../../messages/ChangeMessages.js';
import type { PlanChanges } from '../PlanChanges.js';
import { describeChanges } from './describeChanges.js';

/**
 * What changed as plain text: for a terminal, an e-mail or the minutes. A title, which two reports were compared, a
 * summary, then a line a change under each priority. For a page use the `ChangesSince` component of the React kit; for
 * a program, `PlanChanges` itself, which is JSON.
 *
 * @example
 * const since = diffPlans(plan, { ...plan, marking: 'OFFICIAL-SENSITIVE' });
 * changesText(since, changesEnGB).split('\n').slice(5, 7);
 * // ['The whole plan', '- The plan: the protective marking changed. Before: “OFFICIAL”. Now: “OFFICIAL-SENSITIVE”.']
 */
export function changesText(changes: PlanChanges, words: ChangeMessages): string {
  const { title, compared, summary, groups } = describeChanges(changes, words);
  const sections = groups.map((group) =>
    [group.title, ...group.changes.map(({ sentence }) => `- ${sentence}`)].join('\n'),
  );
  return `${[title, `${compared}\n${summary}`, ...sections].join('\n\n')}\n`;
}
