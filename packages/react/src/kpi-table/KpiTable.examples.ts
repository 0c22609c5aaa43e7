import { evaluatePlan, periodsBetween } from '@milepost/core';
import { bilingualPlan, oneRowPlan, smallPlan } from '@milepost/core/examples';
import type { Indicator, KpiSet, Plan } from '@milepost/core';

/** The KPI sets of a plan, in order. */
function setsOf(plan: Plan): readonly KpiSet[] {
  return evaluatePlan(plan).priorities.flatMap(({ kpiSets }) => kpiSets);
}

function setOf(plan: Plan, at = 0): KpiSet {
  const set = setsOf(plan)[at];
  if (set === undefined) throw new Error(`the plan has no KPI set ${at}`);
  return set;
}

/** One table of the small plan's rules and phases, with indicators of its own. */
function setWith(indicators: readonly Indicator[]): KpiSet {
  return setOf({
    ...smallPlan,
    notes: [],
    priorities: [{ ref: '1', title: 'Help at the right time', milestones: [], indicators }],
  });
}

function smallIndicator(id: string): Indicator {
  const all: readonly Indicator[] = smallPlan.priorities.flatMap(
    ({ indicators }) => indicators ?? [],
  );
  const found = all.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`smallPlan has no indicator ${id}`);
  return found;
}

const calls: Indicator = {
  id: 'calls',
  label: 'Calls answered',
  unit: 'percent',
  decimals: 1,
  polarity: 'higher',
  basis: 'in-period',
  targets: [{ value: 95, setFor: 'FY2025-26', appliesTo: 'all-shown' }],
  observations: [],
};

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';

const noFigures = setWith([calls]);

const sixtyRows = setWith(
  Array.from({ length: 60 }, (_, at) => ({
    ...calls,
    id: `calls-${at + 1}`,
    label: `Calls answered by team ${at + 1}`,
    observations: periodsBetween('2025-01', '2025-06').map((period, month) => ({
      period,
      value: 80 + ((at * 7 + month * 5) % 19),
    })),
  })),
);

/** KPI sets as the table gets them: one collection for story, test and accessibility check. */
export const kpiTableExamples = {
  /** Phases, baseline, targets of two years, a proxy over 100%, a rate, counts, a range. */
  everything: setOf(smallPlan, 0),
  /** Every symbol, gaps, provisional and revised figures, notes, money, days. */
  symbols: setOf(smallPlan, 1),
  quarterly: setOf(smallPlan, 2),
  oneRow: setOf(oneRowPlan),
  /** A plan's sixty indicators in one table. */
  sixtyRows,
  /** Every word in Welsh. */
  bilingual: setOf(bilingualPlan),
  proxyAboveHundred: setWith([smallIndicator('discussions-to-enquiries')]),
  everyFigureProvisional: setWith([
    {
      ...calls,
      observations: [
        { period: '2025-05', value: 94.1, status: 'provisional' },
        { period: '2025-06', value: 96, status: 'provisional' },
      ],
    },
  ]),
  /** One note of two figures, another of a third. */
  sharedNote: setWith([
    {
      ...calls,
      observations: [
        { period: '2025-04', symbol: 'c', note: 'Fewer than six calls.' },
        { period: '2025-05', symbol: 'c', note: 'Fewer than six calls.' },
        { period: '2025-06', value: 96, note: 'Two teams have yet to report.' },
      ],
    },
  ]),
  /** Nothing reported in the last month: the rating is of the month before, and says so. */
  latestMissing: setWith([
    { ...calls, observations: [{ period: '2025-05', value: 80 }] },
    {
      ...calls,
      id: 'letters',
      label: 'Letters answered',
      observations: [
        { period: '2025-05', value: 90 },
        { period: '2025-06', value: 97.5 },
      ],
    },
  ]),
  noFigures,
  noIndicators: { ...noFigures, indicators: [], columns: [] },
  noPhases: { ...setOf(smallPlan, 0), phases: [], columns: withoutPhases(setOf(smallPlan, 0)) },
  longWords: setWith([
    {
      ...smallIndicator('repeat-plans'),
      label: longWord,
      countLabel: `${longWord} ${longWord}`,
    },
  ]),
} as const satisfies Record<string, KpiSet>;

function withoutPhases({ columns }: KpiSet) {
  return columns.map((column) => ({ ...column, phase: null }));
}
