import { evaluatePlan } from '@milepost/core';
import type { PlanReport } from '@milepost/core';
import { safeParsePlan } from '@milepost/core/parse';
import { notUnderstood } from './notUnderstood.js';
import { trustedReport } from './trustedReport.js';

/** One evaluation of a plan, however many elements are given it. */
const known = new WeakMap<object, PlanReport>();

/** A report of data: of a plan, evaluated, or of a report that was evaluated when it was published. */
export function reportFromData(data: unknown): PlanReport {
  if (typeof data !== 'object' || data === null) return parsed(data);
  const before = known.get(data);
  if (before !== undefined) return before;
  const isReport = (data as { readonly kind?: unknown }).kind === 'report';
  const report = isReport ? trustedReport(data) : parsed(data);
  known.set(data, report);
  return report;
}

function parsed(data: unknown): PlanReport {
  const result = safeParsePlan(data);
  if (result.ok) return evaluatePlan(result.plan);
  throw notUnderstood(result.issues, (options) => safeParsePlan(data, options));
}
