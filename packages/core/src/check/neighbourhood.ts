import type { Figure } from '../report/PlanReport.js';

/** The figures around one: their median, and how far from it three in four of them lie. */
export interface Neighbourhood {
  readonly median: number;
  readonly spread: number;
}

/** Of up to four figures on either side; `null` where there are fewer than four in all. */
export function neighbourhood(figures: readonly Figure[], place: number): Neighbourhood | null {
  const values: number[] = [];
  for (let at = place - 4; at <= place + 4; at += 1) {
    const value = figures[at]?.value;
    if (at !== place && typeof value === 'number') values.push(value);
  }
  if (values.length < 4) return null;
  const median = middle(values.sort((a, b) => a - b));
  const off = values.map((value) => Math.abs(value - median)).sort((a, b) => a - b);
  return { median, spread: off[Math.ceil((off.length * 3) / 4) - 1] ?? 0 };
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}
