import { evaluatePlan, periodsBetween } from '@milepost/core';
import type { Indicator, IndicatorReport, KpiSet, Observation, Plan } from '@milepost/core';
import { bilingualPlan, smallPlan } from '@milepost/core/examples';

export interface TrendChartExample {
  readonly indicator: IndicatorReport;
  readonly kpis: KpiSet;
}

/** An indicator as a chart gets it, evaluated in a plan of its own. */
function chartOf(indicator: Indicator, facts: Partial<Plan> = {}): TrendChartExample {
  return setOf([indicator], facts);
}

/** The first of several indicators, and all of them in its set. */
function setOf(indicators: readonly Indicator[], facts: Partial<Plan> = {}): TrendChartExample {
  const report = evaluatePlan({
    ...smallPlan,
    ...facts,
    priorities: [{ ref: '1', title: 'Help at the right time', milestones: [], indicators }],
  });
  const kpis = report.priorities[0]?.kpiSets[0];
  const evaluated = kpis?.indicators[0];
  if (kpis === undefined || evaluated === undefined)
    throw new Error('no chart without an indicator');
  return { indicator: evaluated, kpis };
}

function fromSmallPlan(id: string): Indicator {
  const found = smallPlan.priorities
    .flatMap(({ indicators = [] }) => indicators)
    .find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`smallPlan has no indicator "${id}"`);
  return found;
}

function monthly(
  from: string,
  figures: readonly (number | Omit<Observation, 'period'>)[],
): readonly Observation[] {
  return periodsBetween(from, '2099-12')
    .slice(0, figures.length)
    .map((period, at) => {
      const figure = figures[at] ?? {};
      return typeof figure === 'number' ? { period, value: figure } : { period, ...figure };
    });
}

const assessments: Indicator = {
  id: 'assessments',
  label: 'Assessments completed within 45 working days',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  basis: 'in-period',
  targets: [{ value: 85, setFor: 'FY2024-25' }],
  observations: monthly('2024-04', [71.2, 74.8, 73, 77.5, 80.1, 79.4, 84.6, 86.2, 88]),
};

const quiet: Partial<Plan> = { phases: [], events: [] };

/** All of a priority's indicators. */
const set = setOf(
  ['visits-on-time', 'discussions-to-enquiries', 'contacts-rate', 'repeat-plans', 'caseload'].map(
    fromSmallPlan,
  ),
);

/** Two comparators, a target of another year, phases, events and a baseline. */
const normal = chartOf(fromSmallPlan('visits-on-time'));

const plain = chartOf(assessments, quiet);

/** Nothing reported for two months: the line breaks. */
const gap = chartOf(
  {
    ...assessments,
    observations: assessments.observations.filter((_, at) => at !== 3 && at !== 4),
  },
  quiet,
);

/** Confidential, not applicable, provisional and revised. */
const symbols = chartOf(
  {
    ...assessments,
    observations: monthly('2024-04', [
      71.2,
      { symbol: 'c' },
      73,
      { symbol: 'z', denominator: 0, numerator: 0 },
      { value: 80.1, status: 'revised', note: 'Late records were added.' },
      79.4,
      { value: 84.6, status: 'provisional' },
      { value: 66.2, status: 'provisional' },
      { value: 88, status: 'provisional' },
    ]),
  },
  quiet,
);

/** No figure in May: its denominator is 0. */
const nothingToCount = chartOf(
  {
    ...assessments,
    observations: monthly('2024-04', [71.2, { numerator: 0, denominator: 0 }, 73]),
  },
  quiet,
);

const proxyAboveHundred = chartOf(fromSmallPlan('discussions-to-enquiries'));

/** The count begins again in April, from 1 of 3. */
const yearToDateReset = chartOf(fromSmallPlan('repeat-plans'));

const twoBenchmarks = chartOf(
  {
    ...assessments,
    benchmarks: [
      {
        id: 'england',
        label: 'England',
        values: [
          { period: 'FY2023-24', value: 79.9 },
          { period: 'FY2024-25', value: 81.2 },
        ],
      },
      {
        id: 'region',
        label: 'South West',
        values: monthly('2024-04', [75.1, 75.4, 76, 75.2, { symbol: 'x' }, 77, 77.7, 78.1, 78.4]),
      },
    ],
  },
  quiet,
);

const rangePolarity = chartOf(fromSmallPlan('caseload'));

const thresholds = chartOf(
  {
    ...assessments,
    id: 'agency-spend',
    label: 'Agency spend',
    unit: 'currency',
    decimals: 0,
    polarity: 'lower',
    rule: 'spend-lines',
    targets: [],
    observations: monthly('2024-04', [162_500, 158_000, 149_900, 131_250, 118_400, 96_000]),
  },
  quiet,
);

const onePoint = chartOf({ ...assessments, observations: monthly('2024-04', [71.2]) }, quiet);

/** No period at all: the sentence stands without a picture. */
const empty = chartOf({ ...assessments, observations: [] }, quiet);

/** Periods, but not one figure to show. */
const allMissing = chartOf(
  {
    ...assessments,
    targets: 'monitor-only',
    observations: monthly('2024-04', [{ symbol: 'c' }, { symbol: 'c' }, { symbol: 'u' }]),
  },
  quiet,
);

/** Net change, either side of zero. */
const negative = chartOf(
  {
    ...assessments,
    id: 'net-change',
    label: 'Children in care: net change',
    unit: 'count',
    decimals: 0,
    polarity: 'none',
    targets: 'monitor-only',
    observations: monthly('2024-04', [4, -2, -7, 0, 3, -1]),
  },
  quiet,
);

/** Five years of months. */
const long = chartOf({
  ...assessments,
  id: 'contacts',
  label: 'Contacts received in the month',
  unit: 'count',
  decimals: 0,
  polarity: 'lower',
  targets: [
    { value: 1200, setFor: 'FY2022-23' },
    { value: 1150, setFor: 'FY2024-25' },
  ],
  observations: monthly(
    '2020-04',
    Array.from({ length: 60 }, (_, at) =>
      Math.round(1180 + 160 * Math.sin(at / 3.7) + (at % 5) * 9),
    ),
  ),
});

/** A target of its own for every month, and a quarter withheld. */
const monthlyTargets = chartOf(
  {
    ...assessments,
    targets: periodsBetween('2024-04', '2024-12').map((period, at) => ({
      value: 70 + 2 * at,
      setFor: period,
    })),
    observations: monthly('2024-04', [
      71.2,
      74.8,
      { symbol: 'c' },
      { symbol: 'c' },
      { symbol: 'c' },
      79.4,
      84.6,
      86.2,
      88,
    ]),
  },
  quiet,
);

/** Quarters, labelled at length. */
const quarterly = chartOf(
  {
    ...assessments,
    label:
      'Children’s social workers in permanent posts at the end of the quarter, as a share of all funded posts in the service',
    basis: 'snapshot',
    observations: periodsBetween('FY2023-24-Q1', 'FY2025-26-Q1').map((period, at) => ({
      period,
      value: 68 + at * 2.1,
    })),
  },
  quiet,
);

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';

const longWords = chartOf({ ...assessments, label: `${longWord} ${longWord}` }, quiet);

/** Two indicators of 36 months, every word in English and Welsh. */
const bilingual = firstOf(evaluatePlan(bilingualPlan).priorities[0]?.kpiSets[0], 2);

function firstOf(kpis: KpiSet | undefined, count: number): TrendChartExample {
  const indicators = kpis?.indicators.slice(0, count) ?? [];
  const [indicator] = indicators;
  if (kpis === undefined || indicator === undefined) throw new Error('no indicator to chart');
  return { indicator, kpis: { ...kpis, indicators } };
}

/** Every example by name. */
export const trendChartExamples = {
  set,
  normal,
  plain,
  gap,
  symbols,
  nothingToCount,
  proxyAboveHundred,
  yearToDateReset,
  twoBenchmarks,
  rangePolarity,
  thresholds,
  onePoint,
  empty,
  allMissing,
  negative,
  long,
  monthlyTargets,
  quarterly,
  longWords,
  bilingual,
} satisfies Record<string, TrendChartExample>;
