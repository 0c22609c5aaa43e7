import { evaluatePlan } from '@milepost/core';
import type { PlanReport } from '@milepost/core';
import { safeParsePlanJson } from '@milepost/core/parse';
import { notUnderstood } from './notUnderstood.js';
import { trustedReport } from './trustedReport.js';

/** A report of JSON text. What is wrong with the text is told by line and column. */
export function reportFromText(text: string): PlanReport {
  const result = safeParsePlanJson(text);
  if (result.ok) return evaluatePlan(result.plan);
  const { issues } = result;
  // Read through by now, as deep as a plan may be and no deeper.
  if (issues.length === 1 && issues[0]?.code === 'report-not-plan') {
    return trustedReport(JSON.parse(text.replace(/^\uFEFF/, '')) as object);
  }
  throw notUnderstood(issues, (options) => safeParsePlanJson(text, options));
}
