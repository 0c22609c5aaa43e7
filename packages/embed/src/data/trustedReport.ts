import type { PlanReport } from '@milepost/core';
import { EmbedError } from '../failure/EmbedError.js';

/**
 * A report as it was published. Its verdicts are taken as they stand, and so is its shape but for what every element
 * reads first: components put words on the page as text and check links themselves, so that a report that is not whole
 * can fail to be shown, and no more.
 */
export function trustedReport(data: object): PlanReport {
  const { milepost, priorities, rollUp, title } = data as Partial<
    Record<keyof PlanReport, unknown>
  >;
  const isWhole =
    milepost === 1 && Array.isArray(priorities) && Boolean(rollUp) && title !== undefined;
  if (!isWhole) throw new EmbedError({ kind: 'bad-report' });
  return data as PlanReport;
}
