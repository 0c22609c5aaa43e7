import type { MilestoneRollUp, StatusCount } from '@milepost/core';

export interface BarPart extends Pick<StatusCount, 'status' | 'category' | 'count'> {
  /** Where it starts, and how wide it is: in percent of the bar. */
  readonly start: number;
  readonly width: number;
}

/** The parts of the status bar, in the order of the plan's vocabulary; a status that no milestone has is left out. */
export function barParts(rollUp: Pick<MilestoneRollUp, 'byStatus'>): readonly BarPart[] {
  const parts: BarPart[] = [];
  let start = 0;
  for (const { status, category, count, percentOfAll } of rollUp.byStatus) {
    const width = percentOfAll ?? 0;
    if (count > 0) parts.push({ status, category, count, start, width });
    start += width;
  }
  return parts;
}
