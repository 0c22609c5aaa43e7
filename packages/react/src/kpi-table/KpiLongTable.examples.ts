import { evaluatePlan, periodsBetween } from '@milepost/core';
import { smallPlan } from '@milepost/core/examples';
import type { Indicator, KpiSet, Observation } from '@milepost/core';

const services = [
  'Housing',
  'Schools',
  'Libraries',
  'Highways',
  'Adult care',
  'Early help',
  'Parks',
];
const measures = ['Calls answered', 'Visits made on time', 'Complaints closed', 'Repairs finished'];

/** One of many indicators, made by rule: some with counts, some with gaps, some with names over several lines. */
function indicatorAt(at: number, periods: readonly string[]): Indicator {
  const service = services[at % services.length] ?? '';
  const measure = measures[at % measures.length] ?? '';
  const more =
    at % 11 === 0 ? ', with those that another authority asked for and the county paid' : '';
  return {
    id: `indicator-${at + 1}`,
    label: `${service}: ${measure.toLowerCase()} by team ${at + 1}${more}`,
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
    basis: 'in-period',
    targets: [{ value: 85, setFor: 'FY2024-25', appliesTo: 'all-shown' }],
    observations: periods.flatMap((period, month): Observation[] => {
      if ((at + month) % 97 === 0) return [];
      const numerator = 60 + ((at * 7 + month * 13) % 40);
      return at % 3 === 0
        ? [{ period, numerator, denominator: 100 }]
        : [{ period, value: numerator }];
    }),
  };
}

const made = new Map<string, KpiSet>();

/** A KPI set of any size, the same every time, made when it is asked for. */
export function longKpis(indicators: number, months: 6 | 60): KpiSet {
  const key = `${indicators} ${months}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const periods = periodsBetween(months === 6 ? '2024-07' : '2020-01', '2024-12');
  const report = evaluatePlan({
    ...smallPlan,
    notes: [],
    phases: [],
    events: [],
    priorities: [
      {
        ref: '1',
        title: 'Every service of the county',
        milestones: [],
        indicators: Array.from({ length: indicators }, (_, at) => indicatorAt(at, periods)),
      },
    ],
  });
  const kpis = report.priorities[0]?.kpiSets[0];
  if (kpis === undefined) throw new Error('the plan has no KPI set');
  made.set(key, kpis);
  return kpis;
}
