import { evaluatePlan } from '@milepost/core';
import { bilingualPlan, quarterlyPlan } from '@milepost/core/examples';
import { enGB } from '@milepost/core/messages';
import { describe, expect, it } from 'vitest';
import { firstOnPaper, yearsBefore } from './paperColumns.js';
import { kpiLayout, kpiLayoutFrom } from './kpiLayout.js';
import type { KpiSet, Plan } from '@milepost/core';

function firstSet(plan: Plan): KpiSet {
  const [kpis] = evaluatePlan(plan).priorities.flatMap(({ kpiSets }) => kpiSets);
  if (kpis === undefined) throw new Error('The plan has no indicators.');
  return kpis;
}
const months = firstSet(bilingualPlan);
const quarters = firstSet(quarterlyPlan);
const layoutOf = (kpis: KpiSet, from = 0) =>
  kpiLayout(kpis, { messages: enGB, idPrefix: 'a', shows: (_, index) => index >= from });

describe('firstOnPaper', () => {
  it('prints a table whole where a sheet has room for it', () => {
    expect(firstOnPaper(layoutOf(quarters))).toBe(0);
    expect(firstOnPaper(layoutOf(months, 30))).toBe(30);
  });

  it('prints the last thirteen of thirty-six months, so that the latest stands beside its month last year', () => {
    expect(firstOnPaper(layoutOf(months))).toBe(23);
    expect(months.columns[23]?.period.slice(5)).toBe(months.columns[35]?.period.slice(5));
  });
});

describe('yearsBefore', () => {
  it('parts months where financial years part', () => {
    expect(yearsBefore(months, 23)).toEqual([
      { from: 0, to: 12 },
      { from: 12, to: 23 },
    ]);
  });

  it('sets as many years of quarters side by side as a sheet holds', () => {
    expect(yearsBefore(quarters, 8)).toEqual([{ from: 0, to: 8 }]);
  });

  it('has nothing before the first column', () => {
    expect(yearsBefore(months, 0)).toEqual([]);
  });

  it('parts a year of more columns than a sheet holds', () => {
    const days = {
      ...months,
      columns: months.columns.map((day) => ({ ...day, financialYear: 'FY2023-24' as const })),
    };
    expect(yearsBefore(days, 30)).toEqual([
      { from: 0, to: 13 },
      { from: 13, to: 26 },
      { from: 26, to: 30 },
    ]);
  });
});

describe('kpiLayoutFrom', () => {
  it('gives a second table of a set ids of its own, and the notes of the first', () => {
    const whole = layoutOf(months);
    const narrow = kpiLayoutFrom(whole, 23);
    expect(narrow.columns).toHaveLength(13);
    expect(narrow.notesRoot).toBe(whole.root);
    const ids = [...whole.columns, ...whole.bands, ...narrow.columns, ...narrow.bands].map(
      ({ id }) => id,
    );
    expect(ids).toEqual([...new Set(ids)]);
  });
});
