import type { KpiColumn } from '@milepost/core';

/** Where a new phase begins among the periods of a sparkline, so that before and after can be told apart. */
export function phaseStarts(columns: readonly KpiColumn[]): number[] {
  return columns.flatMap(({ phase }, at) =>
    at > 0 && phase !== columns[at - 1]?.phase ? [at] : [],
  );
}
