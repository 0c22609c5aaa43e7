import * as examples from '@milepost/core/examples';
import { enGB, evaluatePlan, formatFigure, textIn } from '@milepost/core';
import { cy } from '@milepost/core/messages';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ImprovementPlan } from './ImprovementPlan.js';
import type { Language, Messages, PlanReport, Text } from '@milepost/core';

const pages = [
  ...Object.entries(examples).map(([name, plan]) => page(name, evaluatePlan(plan), enGB)),
  page('bilingualPlan, in Welsh', evaluatePlan(examples.bilingualPlan), cy),
  page(
    'quarterlyPlan, whose words are English, in Welsh',
    evaluatePlan(examples.quarterlyPlan),
    cy,
  ),
];

function page(name: string, report: PlanReport, messages: Messages) {
  const markup = renderToStaticMarkup(<ImprovementPlan report={report} messages={messages} />);
  return { name, report, messages, markup, words: wordsOf(markup) };
}

describe('every example plan renders whole', () => {
  it.each(pages)('$name: all that the council wrote', ({ report, messages, words }) => {
    const written = writtenIn(report, messages.language);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((text) => !words.includes(text))).toEqual([]);
  });

  it.each(pages)(
    '$name: the ref of every milestone, as the head of its row',
    ({ report, markup }) => {
      for (const { ref } of report.priorities.flatMap(({ milestones }) => milestones)) {
        expect(markup).toMatch(new RegExp(`<th[^>]*scope="row"[^>]*>(<[^>]*>)*${ref}<`));
      }
    },
  );

  it.each(pages)('$name: the latest figure of every indicator', ({ report, messages, words }) => {
    for (const { kpiSets } of report.priorities) {
      for (const { indicators } of kpiSets) {
        for (const indicator of indicators) {
          if (indicator.latest === null) continue;
          const value = indicator.figures[indicator.latest]?.value ?? null;
          if (value === null) continue;
          expect(words).toContain(formatFigure(value, indicator, messages));
        }
      }
    }
  });

  it.each(pages)('$name: no style attribute, each id once', ({ markup }) => {
    expect(markup).not.toContain('style=');
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(pages)('$name: nothing undefined, no slot left open', ({ words, markup }) => {
    expect(words.match(/.{0,40}(undefined|NaN|\{\w+\}|\[object).{0,40}/)).toBeNull();
    expect(markup).not.toMatch(/="(undefined|NaN|null)"/);
  });

  it('leaves nothing of the bilingual plan in English for Welsh readers', () => {
    const report = evaluatePlan(examples.bilingualPlan);
    const { markup, words } = page('bilingualPlan', report, cy);
    expect(markup).not.toContain('lang="en"');
    const welsh = writtenIn(report, 'cy').join(' ');
    const english = writtenIn(report, 'en').filter((text) => !welsh.includes(text));
    expect(english.filter((text) => text.length > 12 && words.includes(text))).toEqual([]);
  });

  it('marks English words as English for Welsh readers', () => {
    const { markup } = page('quarterlyPlan', evaluatePlan(examples.quarterlyPlan), cy);
    expect(markup).toMatch(/lang="en"[^>]*>Agree a new threshold guide/);
  });
});

/** The words a reader meets: markup left out, entities read. */
function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Every paragraph that the plan holds for its readers, in one language. */
function writtenIn(report: PlanReport, language: Language): readonly string[] {
  const { inspection, foreword, contact } = report;
  const texts: readonly (Text | null | undefined)[] = [
    report.title,
    report.organisation.name,
    report.edition.label,
    report.introduction,
    report.summary,
    foreword?.text,
    foreword?.by,
    inspection?.framework,
    inspection?.judgement,
    contact?.role,
    contact?.organisation,
    ...report.notes,
    ...report.governance.flatMap(({ name, cadence, role }) => [name, cadence, role]),
    ...report.headlines.flatMap(({ title, text, measures }) => [
      title,
      text,
      ...measures.map(({ label }) => label),
    ]),
    ...report.rollUp.byStatus.map(({ label }) => label),
    ...report.priorities.flatMap((priority) => [
      priority.title,
      priority.commitment,
      priority.aim,
      priority.progress,
      priority.analysis,
      ...priority.milestones.flatMap(({ text, statusLabel, owner, history = [] }) => [
        text,
        statusLabel,
        owner,
        ...history.map(({ note }) => note),
      ]),
      ...[...priority.impact, ...priority.assurance].map(({ text }) => text),
      ...reviewItems(priority.review).flatMap(({ text, heading, breakdown }) => [
        text,
        heading,
        breakdown?.label,
        ...(breakdown?.parts ?? []).map(({ label }) => label),
      ]),
      ...priority.kpiSets.flatMap(({ indicators, phases, columns }) => [
        ...phases
          .filter(({ id }) => columns.some(({ phase }) => phase === id))
          .map(({ label }) => label),
        ...indicators.flatMap(({ label, benchmarks, definition, lead, countLabel, figures }) => [
          label,
          definition,
          lead,
          ...(figures.some(({ denominator }) => denominator !== null) ? [countLabel] : []),
          ...benchmarks.map((benchmark) => benchmark.label),
        ]),
      ]),
    ]),
  ];
  return [
    ...new Set(texts.flatMap((text) => (text == null ? [] : textIn(text, language).split('\n\n')))),
  ];
}

function reviewItems(review: PlanReport['priorities'][number]['review']) {
  if (review === null) return [];
  return [...review.workingWell, ...review.worriedAbout, ...review.needsToHappen];
}
