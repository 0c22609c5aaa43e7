import { flat } from './flat.js';
import type { PrintedCount, PrintedHeadline } from './PrintedReport.js';

/** The four headlines' six measures, in order. */
export function readHeadlines(front: string): PrintedHeadline[] {
  const text = flat(front);
  const [multiple, shortTerm, longTerm] = [
    ...text.matchAll(/from ([\d.]+)% in Mar 18,? to ([\d.]+)% in Mar 19/g),
  ].map(([, before, after]) => ({ before: before ?? '', after: after ?? '' }));
  const comparators = [...text.matchAll(/figure of ([\d.]+)%/g)].map(([, figure]) => figure ?? '');
  const [, eet, change] = found(text, /was ([\d.]+)%, this is a ([\d.]+) percentage point/);
  const [, roofBefore, roof] = found(text, /from ([\d.]+)% in March 2018 to ([\d.]+)% in March/);
  const [, stayBefore, stay] = found(text, /from ([\d.]+) percentage points to ([\d.]+)%/);
  if (!multiple || !shortTerm || !longTerm || comparators.length !== 3) {
    throw new Error('The headlines are not all there');
  }
  return [
    ...[multiple, shortTerm, longTerm].map((figures, at) => ({
      ...figures,
      comparator: comparators[at] ?? '',
    })),
    { after: eet ?? '', change: change ?? '' },
    { before: roofBefore ?? '', after: roof ?? '' },
    { before: stayBefore ?? '', after: stay ?? '' },
  ];
}

/** What the summary says of all milestones. */
export function readSummaryCounts(summary: string): PrintedCount[] {
  const text = flat(summary);
  const [, of] = found(text, /There are (\d+) individual milestones/);
  const [, count, percent] = found(text, /against (\d+) of the priorities \(([\d.]+)%\)/);
  const [, notDue] = found(text, /(\w+) of our milestones is not yet scheduled/);
  const [, shown] = found(text, /([\d.]+)% of milestones are on track/);
  return [
    { category: 'on-track', count: count ?? '', of: of ?? '', percent: percent ?? '' },
    { category: 'on-track', percent: shown ?? '' },
    { category: 'not-due', count: notDue ?? '' },
  ];
}

/** What a priority's narrative says of its milestones. */
export function readPriorityCounts(
  priority: string,
  progress: string,
  worried: string,
): PrintedCount[] {
  const text = flat(progress);
  const [, of] = found(text, /There are (\w+) progress milestones/);
  const [, count] = found(text, /towards (?:all )?(\w+) of these/);
  const counts: PrintedCount[] = [
    { priority, category: 'on-track', count: count ?? '', of: of ?? '' },
  ];
  if (/remaining milestone not due/.test(text)) {
    counts.push({ priority, category: 'not-due', count: 'one' });
  }
  if (/all milestones remain on track/.test(flat(worried))) {
    counts.push({ priority, category: 'on-track', percent: '100' });
  }
  return counts;
}

/** Every number of a stretch of prose, once each, refs at the head of a paragraph left out. */
export function readNumbers(text: string): string {
  const prose = text
    .replace(/^\s*\d[.:]\d: /gm, '')
    .replace(/^\s*ILACS Priority Action \d: .*$/gm, '')
    .replace(/PLYMOUTH CITY COUNCIL\s+SAFEGUARDING.*\s+OFFICIAL/, '');
  return [...new Set(prose.match(/\d+(?:[.,]\d+)*/g) ?? [])].join(' ');
}

/** The milestone labels at the head of paragraphs, in order. */
export function readLabels(text: string): string {
  return [...text.matchAll(/^\s*(\d[.:]\d): /gm)].map(([, label]) => label).join(' ');
}

/** Every percentage of a performance analysis, in order. */
export function readPercentages(text: string): string {
  return (text.match(/\d+(?:\.\d+)?%/g) ?? []).join(' ');
}

function found(text: string, pattern: RegExp): RegExpExecArray {
  const match = pattern.exec(text);
  if (match === null) throw new Error(`The text has nothing like ${pattern}`);
  return match;
}
