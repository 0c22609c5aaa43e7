import type { Indicator, Observation, Plan } from '@milepost/core';

const MONTHS = 100;

/** A plan of `figures` made-up monthly figures, a hundred to an indicator, the same each time. */
export function nationalPlan(figures: number): Plan {
  const indicators = Array.from({ length: Math.round(figures / MONTHS) }, (_, index) =>
    indicator(index),
  );
  return {
    milepost: 1,
    id: 'bench',
    title: 'Bench',
    organisation: { name: 'Bench' },
    edition: { id: 'bench', label: 'Bench' },
    asAt: '2019-06-30',
    statuses: [],
    ragRules: [{ id: 'near', kind: 'tolerance', within: 0.15, basis: 'relative' }],
    defaultRagRule: 'near',
    priorities: [{ ref: '1', title: 'Bench', milestones: [], indicators }],
  };
}

function indicator(index: number): Indicator {
  return {
    id: `indicator-${index}`,
    label: `Indicator ${index}`,
    unit: 'percent',
    decimals: 1,
    polarity: index % 2 === 0 ? 'lower' : 'higher',
    basis: 'snapshot',
    targets: [{ value: 50, setFor: 'FY2018-19', appliesTo: 'all-shown' }],
    observations: PERIODS.map((period, month) => observation(period, index, month)),
  };
}

function observation(period: string, index: number, month: number): Observation {
  return { period, value: ((index * 37 + month * 91) % 1000) / 10 };
}

const PERIODS = Array.from(
  { length: MONTHS },
  (_, month) => `${2011 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
);
