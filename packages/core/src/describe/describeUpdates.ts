import type { Messages } from '../messages/Messages.js';
import type { Period } from '../period/Period.js';
import type { Schedule } from '../milestone/Milestone.js';
import { fill } from '../messages/fill.js';
import { formatPeriodName } from './formatPeriodName.js';
import { list } from '../messages/list.js';
import { parsePeriod } from '../period/parsePeriod.js';

/**
 * When updates are promised, by the months named, else how often; `null` when none is.
 *
 * @example
 * describeUpdates({ kind: 'commenced', period: '2019-01', updates: ['2019-03', '2019-06'] }, enGB);
 * // 'Quarterly updates: March and June 2019'
 */
export function describeUpdates(schedule: Schedule, messages: Messages): string | null {
  const { updates = [], updatesEvery } = schedule;
  if (updates.length === 0) {
    return updatesEvery === undefined ? null : messages.milestone.updatesEvery[updatesEvery];
  }
  const periods = list(
    updates.map((period, at) => inRun(period, updates[at + 1], messages)),
    messages,
  );
  return fill(messages.milestone.updates[cadenceOf(updates)], { periods });
}

/** Months of one year are named together, the year said once at their end. */
function inRun(period: Period, next: Period | undefined, messages: Messages): string {
  const month = parsePeriod(period);
  const following = next === undefined ? undefined : parsePeriod(next);
  const together =
    month?.kind === 'month' && following?.kind === 'month' && month.year === following.year;
  return (
    (together ? messages.period.months[(month.month ?? 1) - 1] : undefined) ??
    formatPeriodName(period, messages)
  );
}

/** Of months or of quarters, evenly spaced; anything else has no name. */
function cadenceOf(updates: readonly Period[]): 'monthly' | 'quarterly' | 'other' {
  const months = updates.map((period) => {
    const parts = parsePeriod(period);
    if (parts?.kind === 'month') return parts.year * 12 + (parts.month ?? 0);
    const ofQuarter = parts?.kind === 'quarter' || parts?.kind === 'financial-quarter';
    return ofQuarter ? parts.year * 12 + (parts.quarter ?? 0) * 3 : Number.NaN;
  });
  const steps = new Set(months.slice(1).map((month, at) => month - (months[at] ?? 0)));
  if (steps.size !== 1) return 'other';
  if (steps.has(3)) return 'quarterly';
  return steps.has(1) ? 'monthly' : 'other';
}
