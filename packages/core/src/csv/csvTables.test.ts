import { describe, expect, it } from 'vitest';
import {
  academicPlan,
  bilingualPlan,
  emptyPlan,
  quarterlyPlan,
  smallPlan,
} from '../examples/index.js';
import { cy } from '../messages/cy.js';
import { enGB } from '../messages/enGB.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import type { Messages } from '../messages/Messages.js';
import type { Plan } from '../plan/Plan.js';
import { csvColumns } from './csvColumns.js';
import type { CsvRow } from './toCsv.js';
import { csvGuide } from './csvGuide.js';
import { figureRows } from './figureRows.js';
import { headlineRows } from './headlineRows.js';
import { milestoneRows } from './milestoneRows.js';
import { milestoneSummaryRows } from './milestoneSummaryRows.js';
import { reviewRows } from './reviewRows.js';
import { trendRows } from './trendRows.js';

const plans = { academicPlan, bilingualPlan, emptyPlan, quarterlyPlan, smallPlan };

/** Every table of a plan, by its name. */
function tablesOf(plan: Plan, messages: Messages): [string, CsvRow[]][] {
  const report = evaluatePlan(plan);
  const sets = report.priorities.flatMap(({ kpiSets }) => kpiSets);
  return [
    ['figures', figureRows(sets, messages)],
    ['milestones', milestoneRows(report.priorities, messages)],
    ['review', reviewRows(report.priorities, messages)],
    ['summary', milestoneSummaryRows(report, messages)],
    ['headlines', headlineRows(report.headlines, messages)],
    ...sets.flatMap((kpis) =>
      kpis.indicators.map((indicator): [string, CsvRow[]] => [
        `trend ${indicator.id}`,
        trendRows(indicator, kpis, messages),
      ]),
    ),
  ];
}

/** Rows as records by their headings. */
function records(rows: readonly CsvRow[]): Record<string, CsvRow[number]>[] {
  const [heading = [], ...rest] = rows;
  return rest.map((row) =>
    Object.fromEntries(heading.map((name, at) => [String(name), row[at] ?? null])),
  );
}

const report = evaluatePlan(smallPlan);
const sets = report.priorities.flatMap(({ kpiSets }) => kpiSets);
const figures = records(figureRows(sets, enGB));
const ofKind = (kind: string) => figures.filter((row) => row['Kind of row'] === kind);

describe('every table', () => {
  it.each(Object.entries(plans))(
    'of %s has a cell for every column, each column once, and nothing but text and numbers',
    (_, plan) => {
      for (const messages of [enGB, cy]) {
        for (const [name, [heading = [], ...rows]] of tablesOf(plan, messages)) {
          expect(new Set(heading).size, name).toBe(heading.length);
          for (const row of rows) {
            expect(row, name).toHaveLength(heading.length);
            expect(row.join(), name).not.toMatch(/\{\w+\}|undefined|\[object|NaN|Infinity/);
          }
        }
      }
    },
  );

  it('says the same numbers in Welsh as in English', () => {
    const numbers = (messages: Messages) =>
      tablesOf(bilingualPlan, messages).map(([, rows]) =>
        rows.map((row) => row.filter((cell) => typeof cell === 'number')),
      );
    expect(numbers(cy)).toEqual(numbers(enGB));
  });

  it('has headings in the language it is asked for in', () => {
    expect(figureRows(sets, cy)[0]?.slice(0, 2)).toEqual(['Blaenoriaeth', 'Teitl y flaenoriaeth']);
  });

  it('has a guide that names its columns in order', () => {
    expect(csvGuide('figures', enGB).map(({ heading }) => heading)).toEqual(
      figureRows([], enGB)[0],
    );
    expect(csvGuide('review', cy)).toHaveLength(csvColumns.review.length);
  });
});

describe('figureRows', () => {
  it('has a row for every figure and baseline, and none is lost to a table that shows fewer periods', () => {
    const indicators = sets.flatMap((kpis) => kpis.indicators);
    expect(ofKind('Figure')).toHaveLength(
      indicators.reduce((count, each) => count + each.figures.length, 0),
    );
    expect(ofKind('Baseline')).toHaveLength(
      indicators.filter(({ baseline }) => baseline !== null).length,
    );
  });

  it('never leaves a missing value unexplained, nor puts a zero for it', () => {
    const missing = figures.filter(
      (row) => row['Value'] === null && row['Kind of row'] !== 'Note to the table',
    );
    expect(missing.length).toBeGreaterThan(3);
    for (const row of missing) expect(row['Why there is no value']).toBeTruthy();
    expect(missing.map((row) => row['Symbol'])).toContain('[c]');
    expect(missing.map((row) => row['Why there is no value'])).toContain('confidential');
  });

  it('carries the caveat of a proxy on every one of its rows, above 100% too', () => {
    const rows = figures.filter((row) => row['Indicator ID'] === 'discussions-to-enquiries');
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row['Proxy caveat']).toMatch(/^Proxy measure: /);
    expect(rows.some((row) => Number(row['Value']) > 100)).toBe(true);
  });

  it('tells a target’s year, a figure’s status and why it has its rating', () => {
    const statuses = new Set(ofKind('Figure').map((row) => row['Status of the figure']));
    expect([...statuses]).toEqual(expect.arrayContaining(['final', 'provisional', 'revised']));
    const visit = figures.find(
      (row) => row['Indicator ID'] === 'visits-on-time' && row['Period code'] === '2024-04',
    );
    expect(visit).toMatchObject({
      Value: 76.4,
      Unit: 'percent',
      Target: 90,
      'Target set for': '2025/26',
      Rating: 'Red',
    });
    expect(visit?.['Why this rating']).toContain('That target was set for another year.');
  });

  it('has each comparator’s own figures, and how the latest figure stands beside them', () => {
    const england = ofKind('Comparator').filter((row) => row['Comparator'] === 'England');
    expect(england.length).toBeGreaterThan(0);
    expect(ofKind('Figure').filter((row) => row['Against comparators'])).not.toEqual([]);
  });

  it('ends with the notes to the tables, each once', () => {
    const notes = ofKind('Note to the table').map((row) => row['Note']);
    expect(new Set(notes).size).toBe(notes.length);
    expect(notes).toHaveLength(report.notes.length);
  });
});

describe('trendRows', () => {
  it('sets each comparator’s value beside the figure, with the period it is of', () => {
    const kpis = sets.find(({ indicators }) =>
      indicators.some(({ id }) => id === 'visits-on-time'),
    );
    const indicator = kpis?.indicators.find(({ id }) => id === 'visits-on-time');
    if (!kpis || !indicator) throw new Error('smallPlan has no visits-on-time');
    const rows = records(trendRows(indicator, kpis, enGB));
    expect(rows[1]).toMatchObject({
      Period: 'Apr-24',
      England: 85.6,
      'England: period': '2024/25',
    });
    expect(rows[0]).toMatchObject({ 'Kind of row': 'Baseline', England: null });
  });
});

describe('milestoneRows', () => {
  it('has every milestone once, with its status, dates, revised date, owner and history', () => {
    const { priorities } = evaluatePlan(bilingualPlan);
    const rows = records(milestoneRows(priorities, enGB));
    const milestones = priorities.flatMap((priority) => priority.milestones);
    expect(rows.map((row) => row['Milestone ID'])).toEqual(milestones.map(({ id }) => id));
    expect(rows.some((row) => row['Earlier statuses'])).toBe(true);
    const quarterly = records(milestoneRows(evaluatePlan(quarterlyPlan).priorities, enGB));
    expect(quarterly.some((row) => row['Revised date'])).toBe(true);
    expect(quarterly.some((row) => row['Owner'])).toBe(true);
    expect(new Set(quarterly.map((row) => row['Overdue']))).toEqual(new Set(['Yes', 'No']));
  });

  it('keeps a statement that names no milestone, and one that names a milestone that is not there', () => {
    const [priority] = report.priorities;
    if (!priority) throw new Error('smallPlan has no priority');
    const impact = [
      { text: 'Of nothing', refs: [] },
      { text: 'Of another', refs: ['9.9'] },
    ];
    const rows = records(milestoneRows([{ ...priority, impact }], enGB)).slice(-2);
    expect(rows[0]).toMatchObject({
      Milestone: 'No milestone is named.',
      'Impact and evidence': 'Of nothing',
    });
    expect(rows[1]).toMatchObject({
      Milestone: 'There is no milestone 9.9 here.',
      'Impact and evidence': 'Of another',
    });
  });
});

describe('reviewRows', () => {
  it('has every item, its cited milestones, and every part of a breakdown under the item', () => {
    const review = {
      workingWell: [],
      worriedAbout: [
        {
          text: 'Plans were audited.',
          cites: ['1.1', '1.2'],
          facts: [{ label: 'Re-audited', value: -3, unit: 'percent' as const }],
          breakdown: {
            label: 'Care plans',
            total: 1363,
            parts: [
              { label: 'Good', value: 548 },
              { label: 'Poor', value: 815 },
            ],
          },
        },
      ],
      needsToHappen: [{ text: 'Chase them.', due: '2025-09' }],
    };
    const rows = records(reviewRows([{ ref: '1', title: 'Help', review }], enGB));
    expect(rows.map((row) => [row['Kind of row'], row['Item'], row['Value']])).toEqual([
      ['Item', 1, null],
      ['Figure in the item', 1, -3],
      ['Total of a breakdown', 1, 1363],
      ['Part of a breakdown', 1, 548],
      ['Part of a breakdown', 1, 815],
      ['Item', 1, null],
    ]);
    expect(rows[0]).toMatchObject({
      Milestones: '1.1; 1.2',
      Question: 'What are we worried about?',
    });
    expect(rows[5]?.['To be done by']).toBe('September 2025');
  });

  it('has headings alone for a priority without a review', () => {
    expect(reviewRows([{ ref: '1', title: 'Help', review: null }], enGB)).toHaveLength(1);
  });
});

describe('milestoneSummaryRows', () => {
  it('counts all priorities first and each after, with both percentages, and sums', () => {
    const rows = records(milestoneSummaryRows(report, enGB));
    const all = rows.filter((row) => row['Priority title'] === 'All priorities');
    const byStatus = all.filter((row) => row['Kind of row'] === 'By status');
    const sum = byStatus.reduce((total, row) => total + Number(row['Number of milestones']), 0);
    expect(sum).toBe(report.rollUp.total);
    expect(all[0]?.['Number of milestones']).toBe(report.rollUp.total);
    expect(rows).toHaveLength(all.length * (1 + report.priorities.length));
  });

  it('gives no percentage of nothing', () => {
    const rows = records(milestoneSummaryRows(evaluatePlan(emptyPlan), enGB));
    expect(rows.find((row) => row['Kind of row'] === 'On track or complete')).toMatchObject({
      'Number of milestones': 0,
      'Percentage of all': null,
    });
  });
});

describe('headlineRows', () => {
  it('has before, after, the change worked out and a sentence for every measure', () => {
    const rows = records(headlineRows(report.headlines, enGB));
    expect(rows).toHaveLength(report.headlines.flatMap(({ measures }) => measures).length);
    for (const row of rows) {
      expect(typeof row['After']).toBe('number');
      expect(row['In a sentence']).toMatch(/\.$/);
    }
  });
});
