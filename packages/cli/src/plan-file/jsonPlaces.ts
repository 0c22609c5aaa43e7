import type { PlanPath } from '@milepost/core/check';

interface Position {
  readonly line: number;
  readonly column: number;
}

export interface JsonPlace {
  /** Of the key, or of the entry of a list. */
  readonly key: Position;
  readonly value: Position;
}

/** A step of the paths sought. There may be millions: what leads nowhere holds no map, and paths share their steps. */
interface Sought {
  readonly holder: Sought | null;
  steps: Map<string | number, Sought> | null;
  key: number;
  value: number;
}

/**
 * Where in JSON text these paths stand, each with its line and column from 1. A path that leads to nothing stands where
 * the nearest thing above it does. The text has to be JSON, as `JSON.parse` has found already. One pass, whatever the
 * number of paths; nothing is kept of what was not asked for.
 */
export function jsonPlaces(text: string, paths: readonly PlanPath[]): readonly JsonPlace[] {
  const root: Sought = { holder: null, steps: null, key: 0, value: 0 };
  const wanted = paths.map((path) => path.reduce(stepFrom, root));
  find(text, root);
  const found = wanted.map((last) => {
    let at = last;
    while (at.value === -1) at = at.holder ?? root;
    return at;
  });
  const positionAt = positions(
    text,
    found.flatMap(({ key, value }) => [key, value]),
  );
  return found.map(({ key, value }) => ({ key: positionAt(key), value: positionAt(value) }));
}

function stepFrom(holder: Sought, step: string | number): Sought {
  const steps = (holder.steps ??= new Map<string | number, Sought>());
  let next = steps.get(step);
  if (next === undefined) {
    next = { holder, steps: null, key: -1, value: -1 };
    steps.set(step, next);
  }
  return next;
}

interface Open {
  readonly isList: boolean;
  /** What is sought within; `null` where nothing is. */
  readonly sought: Sought | null;
  index: number;
}

/** Walks the text once, without recursion, and notes where what is sought begins. */
function find(text: string, root: Sought): void {
  const open: Open[] = [];
  let sought: Sought | null = root;
  let keyAt = -1;
  let at = 0;
  let wantsKey = false;

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9 || code === 58) {
      at += 1;
      continue;
    }
    const holder = open[open.length - 1];
    if (code === 44) {
      if (holder?.isList === true) {
        holder.index += 1;
        sought = holder.sought?.steps?.get(holder.index) ?? null;
        keyAt = -1;
      } else wantsKey = true;
      at += 1;
      continue;
    }
    if (code === 93 || code === 125) {
      open.pop();
      wantsKey = false;
      at += 1;
      continue;
    }
    if (wantsKey && code === 34) {
      const end = endOfText(text, at);
      const within = holder?.sought?.steps;
      sought = within ? (within.get(keyOf(text, at, end)) ?? null) : null;
      keyAt = at;
      wantsKey = false;
      at = end;
      continue;
    }
    if (sought !== null && sought.value <= 0) {
      sought.value = at;
      sought.key = keyAt === -1 ? at : keyAt;
    }
    if (code === 91 || code === 123) {
      const isList = code === 91;
      open.push({ isList, sought, index: 0 });
      sought = isList ? (sought?.steps?.get(0) ?? null) : null;
      wantsKey = !isList;
      keyAt = -1;
      at += 1;
      continue;
    }
    at = code === 34 ? endOfText(text, at) : endOfWord(text, at);
    sought = null;
  }
}

function keyOf(text: string, from: number, end: number): string {
  const inner = text.slice(from + 1, end - 1);
  return inner.includes('\\') ? String(JSON.parse(text.slice(from, end))) : inner;
}

function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    at += code === 92 ? 2 : 1;
  }
  return at;
}

/** A number, `true`, `false` or `null`. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && /[\w.+-]/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Turns offsets, these and no others, into lines and columns: one walk over the text, which may have millions of lines. */
function positions(text: string, offsets: Iterable<number>): (offset: number) => Position {
  const known = new Map<number, Position>();
  let line = 1;
  let start = 0;
  let at = 0;
  for (const offset of Float64Array.from(new Set(offsets)).sort()) {
    for (; at < offset; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== 10 && !(code === 13 && text.charCodeAt(at + 1) !== 10)) continue;
      line += 1;
      start = at + 1;
    }
    known.set(offset, { line, column: offset - start + 1 });
  }
  return (offset) => known.get(offset) ?? { line: 1, column: offset + 1 };
}
