import { enGB, formatNumber } from '@milepost/core';
import type { Headline, Plan, Priority, Review } from '@milepost/core';
import type { PrintedCount, PrintedNumbers, PrintedReport } from './PrintedReport.js';
import type { Tally } from './Tally.js';
import { wholeNumber } from './wholeNumber.js';

/** The numbers of the prose: headlines, statements about milestones and figures, and every other number printed. */
export function compareNarrative(plan: Plan, printed: PrintedReport, tally: Tally): void {
  const measures = (plan.headlines ?? []).flatMap(measuresOf);
  tally.compare('Headline measures', 'how many', printed.headlines.length, measures.length);
  printed.headlines.forEach((headline, at) => {
    for (const part of ['before', 'after', 'comparator', 'change'] as const) {
      const [theirs, ours] = [headline[part], measures[at]?.[part]];
      if (theirs === undefined && ours === undefined) continue;
      tally.compare('Headline figures', `measure ${at + 1}, ${part}`, theirs, ours);
    }
  });
  const rollups = (plan.claims ?? []).filter((claim) => claim.kind === 'rollup');
  tally.compare('Statements on milestones', 'how many', printed.counts.length, rollups.length);
  printed.counts.forEach((count, at) => {
    const { priority, category, count: own, of, percent } = rollups[at] ?? {};
    const held = { priority, category, count: own, of, percent };
    tally.compare('Statements on milestones', `statement ${at + 1}`, inFigures(count), held);
  });
  for (const { priority, percentages } of printed.analyses) {
    const held = percentagesOf(plan, priority);
    const printedPercentages = percentages.split(' ');
    for (const percentage of printedPercentages) {
      tally.compare(
        'Statements on figures',
        `priority ${priority}`,
        percentage,
        held.get(percentage),
      );
    }
    const stated = (plan.claims ?? []).filter(
      (claim) => claim.kind === 'value' && indicatorsOf(plan, priority).includes(claim.indicator),
    );
    for (const claim of stated) {
      const value = claim.kind === 'value' ? `${claim.value}%` : '';
      const own = printedPercentages.includes(value) ? value : undefined;
      tally.compare('Statements on figures', String(claim.where), own, value);
    }
  }
  for (const part of printed.numbers) compareNumbers(plan, part, printed, tally);
}

function measuresOf({ measures }: Headline) {
  return measures.map(({ before, after, comparator, change, decimals }) => ({
    before: before?.value.toFixed(before.decimals ?? decimals),
    after: after.value.toFixed(after.decimals ?? decimals),
    comparator: comparator?.value.toFixed(decimals),
    change: change?.toFixed(decimals),
  }));
}

function inFigures({ priority, category, count, of, percent }: PrintedCount) {
  return {
    priority,
    category,
    count: count === undefined ? undefined : wholeNumber(count),
    of: of === undefined ? undefined : wholeNumber(of),
    percent: percent === undefined ? undefined : Number(percent),
  };
}

/** Every percentage that a priority holds as data: stated values, targets and benchmarks. */
function percentagesOf(plan: Plan, priority: string): ReadonlyMap<string, string> {
  const { indicators = [] } = plan.priorities.find(({ ref }) => ref === priority) ?? {};
  const values = indicators.flatMap(({ id, targets, benchmarks }) => [
    ...(Array.isArray(targets) ? targets.map(({ value }) => value) : []),
    ...(benchmarks ?? []).flatMap((benchmark) => benchmark.values.map(({ value }) => value)),
    ...(plan.claims ?? []).map((claim) =>
      claim.kind === 'value' && claim.indicator === id ? claim.value : undefined,
    ),
  ]);
  const held = values.filter((value) => value !== undefined);
  return new Map(held.map((value) => [`${value}%`, `${value}%`]));
}

function indicatorsOf(plan: Plan, priority: string): readonly string[] {
  const { indicators = [] } = plan.priorities.find(({ ref }) => ref === priority) ?? {};
  return indicators.map(({ id }) => id);
}

/** Each number printed in a part is in the plan's own words for it, and the plan's words hold no other. */
function compareNumbers(plan: Plan, part: PrintedNumbers, printed: PrintedReport, tally: Tally) {
  const where = `${part.priority ? `priority ${part.priority}, ` : ''}${part.part}`;
  const held = wordsOf(plan, part);
  for (const number of numbersIn(part.numbers)) {
    const own = numbersIn(`${held.words} ${held.data}`).includes(number) ? number : undefined;
    tally.compare('Numbers in the prose', where, number, own);
  }
  tally.compare('Labels of review items', where, part.labels, held.labels);
  const anywhere = printed.numbers
    .filter(({ priority }) => priority === part.priority)
    .flatMap(({ numbers }) => numbersIn(numbers));
  for (const number of numbersIn(held.words)) {
    const theirs = anywhere.includes(number) ? number : undefined;
    tally.compare('Numbers in the plan’s words', where, theirs, number);
  }
}

function wordsOf(plan: Plan, { priority: ref, part }: PrintedNumbers) {
  if (part === 'introduction') {
    return { words: `${plan.introduction} ${plan.foreword?.text}`, data: '', labels: '' };
  }
  if (part === 'summary') {
    const claimed = (plan.claims ?? []).map((claim) => `${claim.says} `).join('');
    return { words: `${plan.summary}`, data: claimed, labels: '' };
  }
  const priority = plan.priorities.find((own) => own.ref === ref);
  if (part === 'progress' || part === 'analysis') {
    return { words: String(priority?.[part] ?? ''), data: '', labels: '' };
  }
  return reviewWords(priority, part);
}

function reviewWords(priority: Priority | undefined, part: keyof Review) {
  const items = priority?.review?.[part] ?? [];
  const data = items.map(({ cites, breakdown }) => [
    cites,
    breakdown && formatNumber(breakdown.total, 0, enGB),
    breakdown?.parts.map(({ value }) => value),
  ]);
  const labels = items.flatMap(({ cites = [], printed }) =>
    cites.length === 1 ? (printed ?? cites) : [],
  );
  return {
    words: items.map(({ text }) => text).join(' '),
    data: data.flat(3).join(' '),
    labels: labels.join(' '),
  };
}

function numbersIn(words: string): string[] {
  return [...new Set(words.match(/\d+(?:[.,]\d+)*/g) ?? [])];
}
