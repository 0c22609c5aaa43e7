import { formatCounts, formatCountsInWords } from '@milepost/core';
import type { ReactNode } from 'react';
import type { KpiLayout } from './kpiLayout.js';

export interface KpiCountable {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** 7/19, heard as words. Nothing where nothing was counted. */
export function kpiCounts(layout: KpiLayout, counts: KpiCountable | null): ReactNode {
  if (counts === null || counts.numerator === null || counts.denominator === null) return null;
  const { numerator, denominator } = counts;
  return (
    <>
      <span aria-hidden="true">{formatCounts(numerator, denominator, layout.messages)}</span>
      <span className="milepost-visually-hidden">
        {formatCountsInWords(numerator, denominator, layout.messages)}
      </span>
    </>
  );
}
