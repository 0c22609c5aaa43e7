import type { IssueList } from '../IssueList.js';
import type { Path, RawIssue } from '../RawIssue.js';
import { addIssue } from '../IssueList.js';
import { isPlainList } from './isPlainList.js';
import { isPlainObject } from './isPlainObject.js';
import { limits } from '../limits.js';
import { plainObservation } from './plainObservation.js';
import { unread } from './unread.js';

export interface PlainCopy {
  readonly data: unknown;
  /** For each list of observations, the positions of those that are not well formed. */
  readonly suspects: ReadonlyMap<readonly unknown[], readonly number[]>;
  /** How many more observations are not well formed than were copied to be judged; these are `unread`. */
  readonly unjudged: number;
  /** False when a limit was reached and the rest was left unread. */
  readonly whole: boolean;
}

interface Frame {
  readonly source: object;
  readonly target: Record<string, unknown> | unknown[];
  /** Keys of an object; `null` for a list. */
  readonly keys: readonly string[] | null;
  readonly length: number;
  next: number;
  /** The key it stands under. */
  readonly under: string | number | null;
  readonly suspects: number[] | null;
}

/**
 * Copies data that may be anything into plain objects and lists, without recursion, without running a getter, and
 * within `limits`. What cannot be copied has its issue and is `unread` in the copy. Keys whose value is `undefined`
 * are left out, as JSON leaves them out; -0 becomes 0.
 */
export function copyPlainData(
  input: unknown,
  issues: IssueList,
  maxObservations: number,
): PlainCopy {
  const suspects = new Map<readonly unknown[], number[]>();
  const stack: Frame[] = [];
  const open = new Set<object>();
  let values = 0;
  let observations = 0;
  let malformed = 0;
  let unjudged = 0;
  let whole = true;

  const pathTo = (key: string | number | null): Path =>
    [...stack.map(({ under }) => under), key].filter((step) => step !== null);

  function refuse(key: string | number | null, issue: Omit<RawIssue, 'path'>): typeof unread {
    addIssue(issues, { path: pathTo(key), ...issue });
    return unread;
  }

  function stop(issue: Omit<RawIssue, 'path'>, key: string | number | null): typeof unread {
    whole = false;
    return refuse(key, issue);
  }

  /** The copy of a leaf; for an object or list the empty copy, which the loop below then fills. */
  function begin(value: unknown, key: string | number | null): unknown {
    switch (typeof value) {
      case 'string':
        if (value.length <= limits.textLength) return value;
        return refuse(key, {
          code: 'text-too-long',
          value,
          facts: { length: value.length, most: limits.textLength },
        });
      case 'number':
        return Number.isFinite(value) ? value + 0 : refuse(key, { code: 'not-finite', value });
      case 'boolean':
        return value;
      case 'object':
        return value === null ? null : beginHolder(value, key);
      default:
        return refuse(key, { code: 'not-plain-data', value });
    }
  }

  function beginHolder(source: object, under: string | number | null): unknown {
    if (open.has(source)) return refuse(under, { code: 'circular', valueName: 'object' });
    if (stack.length >= limits.depth) {
      return refuse(under, { code: 'too-deep', value: source, facts: { most: limits.depth } });
    }
    const isList = Array.isArray(source);
    if (!(isList ? isPlainList(source) : isPlainObject(source))) {
      return refuse(under, { code: 'not-plain-data', value: source });
    }
    const keys = isList ? null : Object.keys(source);
    const length = Number(isList ? source.length : keys?.length);
    const ofObservations = isList && under === 'observations' && isIndicator(stack);
    if (ofObservations) {
      observations += length;
      if (observations > maxObservations) {
        const facts = { length: observations, most: maxObservations };
        return stop({ code: 'too-many-observations', facts, value: source }, under);
      }
    } else {
      values += length;
      if (values > limits.values) {
        return stop({ code: 'too-many-values', facts: { most: limits.values } }, under);
      }
    }
    const target: Frame['target'] = isList ? [] : {};
    const positions: number[] | null = ofObservations ? [] : null;
    if (positions !== null) suspects.set(target as unknown[], positions);
    stack.push({ source, target, keys, length, next: 0, under, suspects: positions });
    open.add(source);
    return target;
  }

  function copyEntry(frame: Frame): void {
    const index = frame.next;
    frame.next += 1;
    const key = frame.keys === null ? index : (frame.keys[index] ?? '');
    if (frame.keys !== null && forbidden.has(String(key))) {
      refuse(key, { code: 'forbidden-key', value: key });
      return;
    }
    const kept = keep(frame, key);
    if (kept === undefined) return;
    (frame.target as Record<string | number, unknown>)[key] = kept;
  }

  function keep(frame: Frame, key: string | number): unknown {
    try {
      const property = Object.getOwnPropertyDescriptor(frame.source, key);
      if (property === undefined) {
        return refuse(key, { code: 'list-with-gaps', valueName: 'gap' });
      }
      if (property.get !== undefined || property.set !== undefined) {
        return refuse(key, { code: 'not-plain-data', valueName: 'getter' });
      }
      const value: unknown = property.value;
      if (value === undefined && frame.keys !== null) return undefined;
      if (frame.suspects === null) return begin(value, key);
      const observation = plainObservation(value);
      if (observation !== undefined) return observation;
      frame.suspects.push(Number(key));
      malformed += 1;
      if (malformed <= issues.most) return begin(value, key);
      unjudged += 1;
      return unread;
    } catch {
      return refuse(key, { code: 'unreadable', valueName: 'object' });
    }
  }

  let data: unknown;
  try {
    data = begin(input, null);
  } catch {
    data = refuse(null, { code: 'unreadable', valueName: 'object' });
  }
  for (let frame = stack.at(-1); frame !== undefined && whole; frame = stack.at(-1)) {
    if (frame.next < frame.length) {
      copyEntry(frame);
    } else {
      stack.pop();
      open.delete(frame.source);
    }
  }
  return { data, suspects, unjudged, whole };
}

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether the open frames lead from the plan to one of its indicators. */
function isIndicator(stack: readonly Frame[]): boolean {
  return (
    stack.length === 5 &&
    stack[1]?.under === 'priorities' &&
    typeof stack[2]?.under === 'number' &&
    stack[3]?.under === 'indicators' &&
    typeof stack[4]?.under === 'number'
  );
}
