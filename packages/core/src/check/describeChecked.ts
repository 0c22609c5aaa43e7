import type { CheckedCounts } from './countChecked.js';
import type { FindingsViewMessages } from '../messages/FindingsViewMessages.js';
import type { PluralForms } from '../messages/PluralForms.js';
import { fill } from '../messages/fill.js';
import { formatNumber } from '../describe/formatNumber.js';
import { list } from '../messages/list.js';
import { plural } from '../messages/plural.js';

/**
 * What was held against how many rules, and, where a plan lists no statements of its text, that none was.
 *
 * @example
 * const counts = { statements: 39, figures: 213, milestones: 22, rules: 11 };
 * describeChecked(counts, findingsViewEnGB); // 'Checked against 11 rules: 39 statements in the text, 213 figures and 22 milestones.'
 */
export function describeChecked(counts: CheckedCounts, words: FindingsViewMessages): string {
  const { messages } = words;
  const count = (forms: PluralForms, n: number) =>
    plural(forms, n, messages, { n: formatNumber(n, 0, messages) });
  const things = [
    count(words.statements, counts.statements),
    count(words.figures, counts.figures),
    count(words.milestones, counts.milestones),
  ];
  const held = fill(words.held, {
    rules: count(words.rules, counts.rules),
    things: list(things, messages),
  });
  return counts.statements === 0 ? `${held} ${words.noStatements}` : held;
}
