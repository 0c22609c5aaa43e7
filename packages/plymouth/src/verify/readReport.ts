import { readKpiTable } from './readKpiTable.js';
import { readMilestones } from './readMilestones.js';
import {
  readHeadlines,
  readLabels,
  readNumbers,
  readPercentages,
  readPriorityCounts,
  readSummaryCounts,
} from './readNarrative.js';
import type { PrintedNumbers, PrintedReport } from './PrintedReport.js';

/**
 * Reads what the report prints from its text: KPI tables, milestones, headlines, statements and the numbers of its
 * prose. It knows the layout of the June 2019 report and nothing of the plan.
 *
 * @throws Error naming what is missing when the text is not that report's.
 */
export function readReport(text: string): PrintedReport {
  const starts = [...text.matchAll(/What we want to achieve:/g)].map(({ index }) => index);
  if (starts.length !== 6) {
    throw new Error(`This is not the report's text: it has ${starts.length} priorities, not 6`);
  }
  const tables = starts.map((start) => text.lastIndexOf('Ref Progress milestone', start));
  const front = text.slice(0, tables[0]);
  const [introduction, headlines, summary] = parted(front, [
    'BUILDING ON PROGRESS',
    'There are 22',
  ]);
  const priorities = starts.map((start, at) => {
    const ref = String(at + 1);
    const end = tables[at + 1] ?? text.indexOf('This report was produced');
    return { ...priorityParts(text.slice(start, end)), ref, table: text.slice(tables[at], start) };
  });
  return {
    kpiTables: priorities
      .filter(({ kpis }) => kpis !== '')
      .map(({ ref, kpis }) => readKpiTable(ref, kpis)),
    milestones: priorities.flatMap(({ table }) => readMilestones(table)),
    headlines: readHeadlines(headlines),
    counts: [
      ...readSummaryCounts(summary),
      ...priorities.flatMap((part) =>
        readPriorityCounts(part.ref, part.progress, part.worriedAbout),
      ),
    ],
    analyses: priorities
      .filter(({ analysis }) => analysis !== '')
      .map(({ ref, analysis }) => ({ priority: ref, percentages: readPercentages(analysis) })),
    numbers: [
      printedIn('introduction', introduction),
      printedIn('summary', summary),
      ...priorities.flatMap((priority) =>
        (['progress', 'analysis', 'workingWell', 'worriedAbout', 'needsToHappen'] as const).map(
          (part) => ({ priority: priority.ref, ...printedIn(part, priority[part]) }),
        ),
      ),
    ],
  };
}

function printedIn(part: PrintedNumbers['part'], text: string): PrintedNumbers {
  return { part, numbers: readNumbers(text), labels: readLabels(text) };
}

function priorityParts(body: string) {
  const [narrative, workingWell, worriedAbout, needsToHappen] = parted(body, [
    'What’s working well?',
    'What are we worried about?',
    'What needs to happen?',
  ]);
  const [, progress] = parted(narrative, ['How are we doing?']);
  const [words = '', kpis = ''] = progress.split(/(?=^2017\/18$)/m);
  const [doing = '', analysis = ''] = words.split('Supporting performance analysis:');
  return { progress: doing, analysis, kpis, workingWell, worriedAbout, needsToHappen };
}

/** The stretches before, between and after marks that must all be there, in order. */
function parted<const Marks extends readonly string[]>(
  text: string,
  marks: Marks,
): [string, ...{ [At in keyof Marks]: string }] {
  const parts: string[] = [];
  let rest = text;
  for (const mark of marks) {
    const at = rest.indexOf(mark);
    if (at < 0) throw new Error(`The text has no “${mark}” where one is due`);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest] as unknown as [string, ...{ [At in keyof Marks]: string }];
}
