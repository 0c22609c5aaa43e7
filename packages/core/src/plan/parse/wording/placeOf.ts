import type { IssueMessages } from '../../../messages/IssueMessages.js';
import type { Path } from '../RawIssue.js';
import { asRecord } from '../data/asRecord.js';
import { fill } from '../../../messages/fill.js';
import { formatPattern } from '../../../describe/formatPattern.js';
import { isPeriod } from '../../../period/isPeriod.js';
import { isRecord } from '../data/isRecord.js';
import { printText } from './printText.js';

/** More steps than this are cut in the middle. */
const mostSteps = 8;

/**
 * The place a path leads to, in words a person can find in the plan: "priority 2, indicator 're-referrals', Apr-19".
 * The key of a single value is not part of it: the sentence that follows names it. As it stands inside a sentence.
 * `withPosition` tells an entry from another of the same name.
 */
export function placeOf(
  path: Path,
  data: unknown,
  messages: IssueMessages,
  withPosition = false,
): string {
  const { places } = messages;
  const words: string[] = [];
  let holder: unknown = data;
  let list = '';
  path.forEach((step, at) => {
    const entry = isHolder(holder) ? holder[step] : undefined;
    const last = at === path.length - 1;
    if (typeof step === 'number') {
      words.push(wordsForEntry(list, step, entry, messages));
      list = '';
    } else if (Array.isArray(entry) && !last) {
      list = step;
    } else if (!last || isRecord(entry)) {
      const own = ownWord(places.single, step);
      if (own !== undefined) words.push(own);
      else if (!last) words.push(fill(places.otherKey, { key: printText(step, 40) }));
    }
    holder = entry;
  });
  if (words.length > mostSteps) words.splice(4, words.length - mostSteps, places.skipped);
  const place = words.length === 0 ? places.plan : words.join(', ');
  const position = [...path].reverse().find((step) => typeof step === 'number');
  return withPosition && position !== undefined
    ? fill(places.position, { place, n: position + 1 })
    : place;
}

function isHolder(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** By its own ref, id or period where it has one; else by its place in the list. */
function wordsForEntry(
  list: string,
  index: number,
  entry: unknown,
  messages: IssueMessages,
): string {
  const { named, numbered, otherList } = messages.places;
  if (list === '') return fill(messages.subject.entry, { n: index + 1 });
  const facts = ownName(asRecord(entry), messages);
  const template = ownWord(named, list);
  const slot = template?.match(/\{(\w+)\}/)?.[1];
  const fact = slot === undefined ? undefined : facts[slot];
  if (template !== undefined && fact !== undefined) return fill(template, facts);
  return fill(ownWord(numbered, list) ?? otherList, { key: printText(list, 40), n: index + 1 });
}

/** The word for a key, and none for the keys that every object inherits. */
function ownWord(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

function ownName(
  entry: Readonly<Record<string, unknown>>,
  messages: IssueMessages,
): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const key of ['id', 'ref'] as const) {
    const value = entry[key];
    if (typeof value === 'string' && value.trim() !== '') facts[key] = printText(value, 40);
  }
  const period = entry['period'] ?? entry['setFor'];
  if (isPeriod(period)) facts['period'] = formatPattern(period, messages.period.short, messages);
  return facts;
}
