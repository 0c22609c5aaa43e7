import type { ChangeEffect } from './PlanChange.js';

/** Better when the later standing is higher; neither where one of the two has none. */
export function effectOf(before: number | null, after: number | null): ChangeEffect {
  if (before === null || after === null || before === after) return 'neither';
  return after > before ? 'better' : 'worse';
}
