import type { JsonFault } from '../../../messages/IssueMessages.js';
import type { Path } from '../RawIssue.js';
import { badValue } from './badValue.js';
import { scanNumber } from './scanNumber.js';
import { scanText } from './scanText.js';

/** A key that stands twice in the same object: JSON.parse would keep the last and say nothing. */
interface DuplicateKey {
  readonly path: Path;
  readonly at: number;
  readonly first: number;
}

export interface JsonScan {
  readonly duplicates: readonly DuplicateKey[];
  /** Where and why the text stops being JSON, or goes deeper than it may. */
  readonly stop: { readonly fault: JsonFault | 'too-deep'; readonly at: number } | null;
}

interface Holder {
  /** Keys seen and where; `null` for a list. */
  readonly keys: Map<string, number> | null;
  /** The key or position now being read. */
  key: string | number;
}

type Wanted =
  | 'value'
  | 'value-or-end'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'nothing';

/**
 * Reads through JSON text in one pass, without recursion, for what JSON.parse does not say on every platform: where a
 * fault is, and which keys stand twice. It accepts the same texts.
 */
export function scanJson(text: string, mostDepth: number): JsonScan {
  const duplicates: DuplicateKey[] = [];
  const open: Holder[] = [];
  let wanted: Wanted = 'value';
  let at = 0;

  const stopAt = (fault: JsonFault | 'too-deep', where = at): JsonScan => ({
    duplicates,
    stop: { fault, at: where },
  });

  function after(): Wanted {
    return open.length === 0 ? 'nothing' : 'comma-or-end';
  }

  function takeKey(end: number): void {
    const holder = open[open.length - 1];
    if (holder?.keys == null) return;
    const inner = text.slice(at + 1, end - 1);
    const key = inner.includes('\\') ? String(JSON.parse(text.slice(at, end))) : inner;
    holder.key = key;
    const first = holder.keys.get(key);
    if (first === undefined) holder.keys.set(key, at);
    else duplicates.push({ path: open.map((each) => each.key), at, first });
  }

  for (;;) {
    at = afterSpace(text, at);
    if (at >= text.length) {
      if (wanted === 'nothing') return { duplicates, stop: null };
      return stopAt(at === 0 || text.trim() === '' ? 'nothing' : 'ends-early');
    }
    const sign = text[at] ?? '';
    const holder = open[open.length - 1];
    const closes = sign === (holder?.keys == null ? ']' : '}');
    switch (wanted) {
      case 'nothing':
        return stopAt('after-the-end');
      case 'comma-or-end':
        if (sign === ',' && holder !== undefined) {
          wanted = holder.keys === null ? 'value' : 'key';
          if (typeof holder.key === 'number') holder.key += 1;
        } else if (closes) {
          open.pop();
          wanted = after();
        } else {
          return stopAt(
            sign === '}' || sign === ']' || sign === ':' ? 'unexpected' : 'comma-wanted',
          );
        }
        at += 1;
        break;
      case 'colon':
        if (sign !== ':') return stopAt('colon-wanted');
        wanted = 'value';
        at += 1;
        break;
      case 'key':
      case 'key-or-end': {
        if (closes && wanted === 'key-or-end') {
          open.pop();
          wanted = after();
          at += 1;
          break;
        }
        if (sign !== '"') return stopAt(badValue(sign, wanted === 'key', 'key-wanted'));
        const read = scanText(text, at);
        if ('fault' in read) return stopAt(read.fault, read.at);
        takeKey(read.end);
        at = read.end;
        wanted = 'colon';
        break;
      }
      case 'value':
      case 'value-or-end': {
        if (closes && wanted === 'value-or-end') {
          open.pop();
          wanted = after();
          at += 1;
          break;
        }
        if (sign === '{' || sign === '[') {
          if (open.length >= mostDepth) return stopAt('too-deep');
          open.push(sign === '{' ? { keys: new Map(), key: '' } : { keys: null, key: 0 });
          wanted = sign === '{' ? 'key-or-end' : 'value-or-end';
          at += 1;
          break;
        }
        const end = word(text, at) ?? scanNumber(text, at);
        if (end !== undefined) {
          at = end;
        } else if (sign === '"') {
          const read = scanText(text, at);
          if ('fault' in read) return stopAt(read.fault, read.at);
          at = read.end;
        } else {
          const afterComma = wanted === 'value' && holder?.keys === null;
          return stopAt(badValue(sign, afterComma, 'bare-word'));
        }
        wanted = after();
        break;
      }
    }
  }
}

function afterSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return at;
}

function word(text: string, at: number): number | undefined {
  for (const known of ['true', 'false', 'null']) {
    if (text.startsWith(known, at)) return at + known.length;
  }
  return undefined;
}
