import type { Path } from './RawIssue.js';
import { isRecord } from './data/isRecord.js';

/**
 * Orders paths as their places stand in the plan, so that issues are told from its top to its end. A key that is
 * missing comes after those that are there.
 */
export function issueOrder(data: unknown): (a: Path, b: Path) => number {
  const places = new Map<object, ReadonlyMap<string, number>>();

  function place(holder: unknown, key: string | number | undefined): number {
    if (key === undefined) return -1;
    if (typeof key === 'number') return key;
    if (!isRecord(holder)) return 0;
    let keys = places.get(holder);
    if (keys === undefined) {
      keys = new Map(Object.keys(holder).map((name, at) => [name, at]));
      places.set(holder, keys);
    }
    return keys.get(key) ?? keys.size;
  }

  return (a, b) => {
    let holder = data;
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
      const difference = place(holder, a[at]) - place(holder, b[at]);
      if (difference !== 0) return difference;
      if (a[at] !== b[at]) return String(a[at]) < String(b[at]) ? -1 : 1;
      holder = (holder as Readonly<Record<string | number, unknown>> | undefined | null)?.[
        a[at] ?? ''
      ];
    }
    return 0;
  };
}
