import { evaluatePlan, periodsBetween } from '@milepost/core';
import type { Indicator, KpiSet, Polarity } from '@milepost/core';

const INDICATORS = 200;
const PERIODS = periodsBetween('2018-04', '2019-07');
const polarities: readonly Polarity[] = ['higher', 'lower'];

/** The table that is measured: 200 made-up indicators over 16 months in two phases, with baseline and target. */
export function tableKpis(): KpiSet {
  const report = evaluatePlan({
    milepost: 1,
    id: 'bench',
    title: 'Bench',
    organisation: { name: 'Bench' },
    edition: { id: 'bench', label: 'Bench' },
    asAt: '2019-07-31',
    statuses: [],
    phases: [
      { id: 'before', label: 'Before the visit', to: '2018-11' },
      { id: 'after', label: 'After the visit', from: '2018-12' },
    ],
    ragRules: [{ id: 'near', kind: 'tolerance', within: 0.15, basis: 'relative' }],
    defaultRagRule: 'near',
    priorities: [
      {
        ref: '1',
        title: 'Help at the right time',
        milestones: [],
        indicators: Array.from({ length: INDICATORS }, (_, position) => indicator(position)),
      },
    ],
  });
  const [kpis] = report.priorities.flatMap(({ kpiSets }) => kpiSets);
  if (kpis === undefined) throw new Error('The bench plan has no table.');
  return kpis;
}

function indicator(position: number): Indicator {
  const figureAt = (month: number) => ((position * 37 + month * 617) % 1000) / 10;
  return {
    id: `indicator-${position}`,
    label: `Assessments finished within ${position + 1} working days`,
    unit: 'percent',
    decimals: 1,
    polarity: polarities[position % polarities.length] as Polarity,
    basis: position % 3 === 0 ? 'year-to-date' : 'snapshot',
    baseline: { period: 'FY2017-18', value: figureAt(16), source: 'LAIT' },
    targets: [{ value: 50, setFor: 'FY2019-20', appliesTo: 'all-shown' }],
    observations: PERIODS.map((period, month) => ({ period, value: figureAt(month) })),
  };
}
