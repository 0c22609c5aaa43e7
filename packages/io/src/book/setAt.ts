/** A part of a plan while it is read. */
export type Holder = Record<string, unknown>;

/** An empty part. */
export const newHolder = (): Holder => ({});

/** Puts a value at a path, making what is missing on the way. Where something else stands there, it goes beside it. */
export function setAt(holder: Holder, path: readonly string[], value: unknown): void {
  let at = holder;
  for (const key of path.slice(0, -1)) {
    const next = at[key] ?? newHolder();
    if (typeof next !== 'object' || Array.isArray(next)) {
      at[path.slice(path.indexOf(key)).join('.')] = value;
      return;
    }
    at[key] = next;
    at = next as Holder;
  }
  at[path.at(-1) ?? ''] = value;
}

export function getAt(holder: unknown, path: readonly string[]): unknown {
  let at = holder;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Holder)[key];
  }
  return at;
}

/** The list at a path, made where there is none; `undefined` where something else stands there. */
export function listAt(holder: Holder, path: readonly string[]): unknown[] | undefined {
  const found = getAt(holder, path);
  if (Array.isArray(found)) return found as unknown[];
  if (found !== undefined) return undefined;
  const list: unknown[] = [];
  setAt(holder, path, list);
  return list;
}
