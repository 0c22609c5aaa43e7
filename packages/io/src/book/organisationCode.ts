import type { Holder } from './setAt.js';
import { getAt, setAt } from './setAt.js';
import { listOf, listText } from '../cell/exactText.js';

/** A code as one cell: `ons = E06000026`. */
export function writeCode(scheme: string, code: string): string {
  return `${side(scheme)} = ${side(code)}`;
}

/** Reads a code into the plan; returns its scheme. */
export function readCode(plan: Holder, path: readonly string[], written: string): string {
  const match = /^(⟦(?:[^⟧]|⟧⟧)*⟧|[^=]*?)\s*=\s*([\s\S]*)$/.exec(written);
  const scheme = listOf(match?.[1] ?? written)[0] ?? '';
  const code = match?.[2]?.startsWith('⟦') ? (listOf(match[2])[0] ?? '') : (match?.[2] ?? '');
  if (getAt(plan, path) === undefined) setAt(plan, path, {});
  const codes = getAt(plan, path) as Holder;
  // A scheme may have any name, `__proto__` too: the plan's parser refuses that one by its name.
  Object.defineProperty(codes, scheme, {
    value: code,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return scheme;
}

function side(text: string): string {
  return /=|^[+\-@\t\r]/.test(text) || text === ''
    ? `⟦${text.replaceAll('⟧', '⟧⟧')}⟧`
    : listText([text]);
}
