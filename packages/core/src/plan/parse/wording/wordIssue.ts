import type { Facts } from '../../../messages/fill.js';
import type { IssueMessages } from '../../../messages/IssueMessages.js';
import type { PlanIssue } from '../../PlanIssue.js';
import type { RawIssue } from '../RawIssue.js';
import { fill } from '../../../messages/fill.js';
import { placeOf } from './placeOf.js';
import { printText } from './printText.js';
import { printValue } from './printValue.js';
import { suggestionFor } from './suggestionFor.js';
import { capitalised } from '../../../messages/capitalised.js';

/** An issue put into words. `data` is the copy of the plan, in which its path leads to the place. */
export function wordIssue(issue: RawIssue, data: unknown, messages: IssueMessages): PlanIssue {
  const value = printedValue(issue, messages);
  const sentences = messages.codes[issue.code];
  const suggestion = suggestionFor(issue);
  const facts = factsOf(issue, value, suggestion, data, messages);
  const remedy = suggestion === undefined ? undefined : sentences.suggestion;
  return {
    code: issue.code,
    path: issue.path,
    where: capitalised(placeOf(issue.path, data, messages, issue.other !== undefined)),
    value,
    message: capitalised(fill(sentences.message, facts)),
    remedy: capitalised(fill(remedy ?? sentences.remedy, facts)),
  };
}

function printedValue(issue: RawIssue, messages: IssueMessages): string | null {
  if (issue.valueName !== undefined) return messages.values[issue.valueName];
  return 'value' in issue ? printValue(issue.value, messages) : null;
}

function factsOf(
  issue: RawIssue,
  value: string | null,
  suggestion: string | undefined,
  data: unknown,
  messages: IssueMessages,
): Facts {
  const facts: Record<string, string | number> = { ...issue.facts };
  for (const slot of ['kind', 'wanted']) {
    const kinds: Readonly<Record<string, string>> = messages.kinds;
    const kind = kinds[String(facts[slot])];
    if (kind !== undefined) facts[slot] = kind;
  }
  const allowed = (issue.allowed ?? []).map((word) => written(word, issue.code)).join(', ');
  const expected = issue.expected === undefined ? '' : messages.expected[issue.expected];
  return {
    subject: subjectOf(issue, messages),
    value: value ?? '',
    allowed,
    expected: fill(expected, { allowed }),
    suggestion: suggestion === undefined ? '' : written(suggestion, issue.code),
    other: issue.other === undefined ? '' : placeOf(issue.other, data, messages, true),
    ...facts,
  };
}

/** Keys stand in backticks by their template; words that are values stand in quotes, as in the plan. */
function written(word: string, code: RawIssue['code']): string {
  const text = printText(word, 60);
  return code === 'unknown-key' ? text : `"${text}"`;
}

function subjectOf({ path }: RawIssue, { subject }: IssueMessages): string {
  const last = path.at(-1);
  if (last === undefined) return subject.plan;
  return typeof last === 'number'
    ? fill(subject.entry, { n: last + 1 })
    : fill(subject.key, { key: printText(last, 40) });
}
