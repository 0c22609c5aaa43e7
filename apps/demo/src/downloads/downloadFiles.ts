import {
  enGB,
  figureRows,
  headlineRows,
  milestoneRows,
  milestoneSummaryRows,
  reviewRows,
  textIn,
  toCsv,
} from '@milepost/core';
import type { Plan, PlanReport } from '@milepost/core';
import type { SiteFile } from '../site/SiteFile.js';

/** A file to download, with what the page says of it. */
export interface DownloadFile extends SiteFile {
  readonly title: string;
  readonly text: string;
}

/** The plan as written, the report as worked out, and tables for a spreadsheet. */
export function downloadFiles(plan: Plan, report: PlanReport): DownloadFile[] {
  return [
    {
      path: 'data/headlines.csv',
      title: 'Headline figures',
      text: 'Each headline measure before and after, with its comparator, one a row.',
      content: toCsv(headlineRows(report.headlines, enGB)),
    },
    {
      path: 'data/milestone-summary.csv',
      title: 'Milestones counted',
      text: 'How many milestones have each status, in all and by priority, with both percentages.',
      content: toCsv(milestoneSummaryRows(report, enGB)),
    },
    {
      path: 'data/milestones.csv',
      title: 'Milestones',
      text: 'Every milestone with its status, key dates, impact and assurance, one a row.',
      content: toCsv(milestoneRows(report.priorities, enGB)),
    },
    {
      path: 'data/reviews.csv',
      title: 'Quality performance reviews',
      text: 'Every item of every review with the milestones it speaks of, and the figures within it.',
      content: toCsv(reviewRows(report.priorities, enGB)),
    },
    ...report.priorities
      .filter(({ kpiSets }) => kpiSets.length > 0)
      .map((priority) => ({
        path: `data/priority-${priority.ref}.csv`,
        title: `Priority ${priority.ref} figures: ${textIn(priority.title, 'en')}`,
        text: 'Every indicator and month, one a row, with counts, target, rating, direction of travel and the reason for each. The baseline comes first.',
        content: toCsv(figureRows(priority.kpiSets, enGB)),
      })),
    {
      path: 'data/plan.json',
      title: 'The plan as written',
      text: 'What the council states and nothing else: figures, targets, milestones, reviews and the rules for rating.',
      content: JSON.stringify(plan, null, 2),
    },
    {
      path: 'data/report.json',
      title: 'The report as worked out',
      text: 'The plan with every rating, direction of travel and percentage on track, and what each rests on. These pages are made from it.',
      content: JSON.stringify(report),
    },
  ];
}
