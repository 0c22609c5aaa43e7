import {
  figureRows,
  headlineRows,
  milestoneRows,
  milestoneSummaryRows,
  reviewRows,
  toCsv,
} from '@milepost/core';
import type { CsvRow, Messages, PlanReport } from '@milepost/core';
import type { NewFile } from '../file/writeFiles.js';

/** Every table of a report, one a file; those with nothing but headings are left out. */
export function csvFiles(report: PlanReport, messages: Messages): NewFile[] {
  const kpiSets = report.priorities.flatMap((priority) => priority.kpiSets);
  const tables: Readonly<Record<string, readonly CsvRow[]>> = {
    figures: figureRows(kpiSets, messages),
    milestones: milestoneRows(report.priorities, messages),
    'milestone-summary': milestoneSummaryRows(report, messages),
    reviews: reviewRows(report.priorities, messages),
    headlines: headlineRows(report.headlines, messages),
  };
  return Object.entries(tables)
    .filter(([, rows]) => rows.length > 1)
    .map(([name, rows]) => ({ name: `csv/${name}.csv`, content: toCsv(rows) }));
}
