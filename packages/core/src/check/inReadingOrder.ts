import type { Priority } from '../plan/Plan.js';
import type { Finding, PlanPath } from './Finding.js';
import type { Severity } from './Severity.js';
import { inOrder } from '../text/inOrder.js';

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Worst first; within that, what speaks of the whole plan and then priority by priority. */
export function inReadingOrder(
  findings: readonly Finding[],
  priorities: readonly Priority[],
): readonly Finding[] {
  const turns = new Map(priorities.map(({ ref }, at) => [ref, at]));
  const turnOf = ({ place }: Finding) => turns.get(place.priority ?? '') ?? -1;
  return [...findings].sort(
    (a, b) =>
      ranks[a.severity] - ranks[b.severity] || turnOf(a) - turnOf(b) || alongPath(a.path, b.path),
  );
}

function alongPath(a: PlanPath, b: PlanPath): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [left, right] = [a[at], b[at]];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return inOrder(String(left), String(right));
  }
  return a.length - b.length;
}
