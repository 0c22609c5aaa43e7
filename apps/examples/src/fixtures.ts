// The names that examples use without saying where they come from.
import { readFile as fromDisk } from 'node:fs/promises';
import { evaluatePlan } from '@milepost/core';
import { enGB } from '@milepost/core/messages';
import { plymouthPlan } from '@milepost/plymouth';
import type { BenchmarkReport, Figure, IndicatorReport, MilestoneReport } from '@milepost/core';

export { enGB };
export const plan = plymouthPlan;
export { plan as default };
export const lastPlan = { ...plan, edition: { id: '2019-03', label: 'March 2019' } };
export const report = evaluatePlan(plan);
export const priority = found(report.priorities[1], 'priority 2');
export const kpis = found(priority.kpiSets[0], 'its KPI table');
export const statuses = plan.statuses;
export const milestones = report.priorities.flatMap((each) => each.milestones);
export const milestone: MilestoneReport = found(
  milestones.find(({ ref }) => ref === '6.2'),
  'milestone 6.2',
);
export const multiplePlans: IndicatorReport = found(
  kpis.indicators.find(({ id }) => id === 'multiple-cp-plans'),
  'the indicator',
);
export const indicator = multiplePlans;
export const april: Figure = found(multiplePlans.figures[0], 'April 2018');
export const june: Figure = found(multiplePlans.figures.at(-1), 'June 2019');
export const figure = june;
export const england: BenchmarkReport = {
  id: 'england',
  label: 'England',
  values: [{ period: 'FY2017-18', value: 23.9 }],
  standing: {
    position: 'better',
    reason: 'compared',
    figurePeriod: '2019-03',
    figure: 22.7,
    benchmarkPeriod: 'FY2017-18',
    benchmark: 23.9,
    difference: -1.2,
  },
};
export const measure = found(report.headlines[0]?.measures[0], 'the first headline');
export const text = JSON.stringify(plan);
export const response = { json: (): Promise<unknown> => Promise.resolve(plan) };
export const data: unknown = plan;

/** `plan.json` is the plan; anything else is a file of the Plymouth package. */
export const readFile = (file: string, _encoding: string): Promise<string> =>
  file === 'plan.json'
    ? Promise.resolve(text)
    : fromDisk(new URL(`../../../packages/plymouth/${file}`, import.meta.url), 'utf8');
export const writeFile = (_file: string, _content: string): Promise<void> => Promise.resolve();

const ees = (name: string): Promise<string> =>
  fromDisk(new URL(`../../../packages/io/src/ees/fixture/${name}`, import.meta.url), 'utf8');
export const placements = await ees('placements.csv');
export const placementsMeta = await ees('placements.meta.csv');
const lait = (name: string): Promise<string> =>
  fromDisk(new URL(`../../../packages/io/src/lait/fixture/${name}.csv`, import.meta.url), 'utf8');
export const laitFiles = {
  measures: await lait('measures'),
  observations: await lait('observations'),
  neighbours: await lait('statistical-neighbours'),
};
export const headingLevel = 2;
export const values = multiplePlans.figures.map(({ value }) => value ?? 0);
export { plymouthPlan };

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The Plymouth plan has lost ${what}.`);
  return value;
}
