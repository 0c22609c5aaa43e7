import type { Plan } from '@milepost/core';
import { compareKpiTables } from './compareKpiTables.js';
import { compareMilestones } from './compareMilestones.js';
import { compareNarrative } from './compareNarrative.js';
import type { Comparison } from './Comparison.js';
import type { PrintedReport } from './PrintedReport.js';
import { Tally } from './Tally.js';

/**
 * Compares a plan with what the report prints, thing by thing and in order.
 *
 * @example
 * const printed = JSON.parse(await readFile('src/verify/printed-figures.json', 'utf8')) as PrintedReport;
 * comparePlan(plymouthPlan, printed).flatMap(({ differences }) => differences); // []
 */
export function comparePlan(plan: Plan, printed: PrintedReport): readonly Comparison[] {
  const tally = new Tally();
  compareKpiTables(plan, printed, tally);
  compareMilestones(plan, printed, tally);
  compareNarrative(plan, printed, tally);
  return tally.comparisons();
}
