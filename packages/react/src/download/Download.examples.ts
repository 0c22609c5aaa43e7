import { evaluatePlan } from '@milepost/core';
import { bilingualPlan, smallPlan } from '@milepost/core/examples';
import type { EvaluatedPriority, Plan } from '@milepost/core';
import { kpiTableExamples } from '../kpi-table/KpiTable.examples.js';
import type { CsvSource } from './CsvSource.js';

function firstOf(plan: Plan): EvaluatedPriority {
  const [priority] = evaluatePlan(plan).priorities;
  if (priority === undefined) throw new Error('the plan has no priority');
  return priority;
}

const report = evaluatePlan(smallPlan);
const priority = firstOf(smallPlan);

/** Every table that can be downloaded, by what it is made from. */
export const downloadCsvExamples = {
  kpiTable: { kpis: kpiTableExamples.everything },
  symbols: { kpis: kpiTableExamples.symbols },
  noFigures: { kpis: kpiTableExamples.noFigures },
  noIndicators: { kpis: kpiTableExamples.noIndicators },
  longWords: { kpis: kpiTableExamples.longWords },
  bilingual: { kpis: kpiTableExamples.bilingual },
  milestones: { milestones: priority },
  bilingualMilestones: { milestones: firstOf(bilingualPlan) },
  review: { review: priority },
  summary: { summary: report },
  headlines: { headlines: report.headlines },
} satisfies Record<string, CsvSource>;
