import { evaluatePlan } from '@milepost/core';
import type { Acknowledgement, Period, Plan } from '@milepost/core';
import { countChecked } from '@milepost/core/check';
import type {
  CheckedCounts,
  Finding,
  FindingFact,
  FindingPlace,
  PlanPath,
  Severity,
} from '@milepost/core/check';
import { cleanPlan, oneRowPlan } from '@milepost/core/examples';
import type { FindingsProps } from './Findings.js';

const nowhere: FindingPlace = {
  priority: null,
  milestone: null,
  indicator: null,
  period: null,
  question: null,
  item: null,
  headline: null,
  part: null,
  words: null,
};

type At = Pick<FindingFact, 'where' | 'path' | 'place'>;

function at(where: string, path: PlanPath, place: Partial<FindingPlace> = {}): At {
  return { where, path, place: { ...nowhere, ...place } };
}

/** A place of every kind that a report shows, in the plan in which everything agrees. */
export const examplePlaces = {
  plan: at('The plan', ['asAt']),
  summary: at('Summary of progress', ['claims', 0], { part: 'summary' }),
  headlines: at('Headlines', ['headlines'], { part: 'headlines' }),
  headline: at('“Assessments sooner”', ['headlines', 0], { headline: 'assessments' }),
  priority: at('Priority 1', ['priorities', 0], { priority: '1' }),
  commitment: at('Priority 1, commitment', ['claims', 1], { priority: '1', part: 'commitment' }),
  aim: at('Priority 1, aim', ['claims', 2], { priority: '1', part: 'aim' }),
  progress: at('Priority 1, How are we doing?', ['claims', 3], { priority: '1', part: 'progress' }),
  analysis: at('Priority 1, analysis', ['claims', 4], {
    priority: '1',
    indicator: 'assessments-on-time',
    period: '2026-06',
    part: 'analysis',
  }),
  figure: figureAt('2026-04'),
  laterFigure: figureAt('2026-06'),
  baseline: at(
    'Priority 1, Assessments finished in time, baseline',
    ['priorities', 0, 'indicators', 0, 'baseline'],
    { priority: '1', indicator: 'assessments-on-time', period: 'FY2024-25' },
  ),
  target: at(
    'Priority 1, Assessments finished in time, target',
    ['priorities', 0, 'indicators', 0, 'targets', 0],
    { priority: '1', indicator: 'assessments-on-time' },
  ),
  indicator: at('Priority 1, Assessments finished in time', ['priorities', 0, 'indicators', 0], {
    priority: '1',
    indicator: 'assessments-on-time',
  }),
  milestones: at('Priority 1, milestones', ['priorities', 0, 'milestones'], { priority: '1' }),
  milestone: at('Priority 1, milestone 1.3', ['priorities', 0, 'milestones', 2], {
    priority: '1',
    milestone: '1.3',
  }),
  question: at('Priority 1, What are we worried about?', ['priorities', 0, 'review'], {
    priority: '1',
    question: 'worried-about',
  }),
  item: at('Priority 2, What needs to happen?, item 1', ['priorities', 1, 'review'], {
    priority: '2',
    question: 'needs-to-happen',
    item: 1,
  }),
} as const satisfies Record<string, At>;

function figureAt(period: Period): At {
  const observation = period === '2026-04' ? 3 : 5;
  return at(
    `Priority 1, Assessments finished in time, ${period}`,
    ['priorities', 0, 'indicators', 0, 'observations', observation],
    { priority: '1', indicator: 'assessments-on-time', period },
  );
}

function found(
  severity: Severity,
  message: string,
  where: At,
  facts: readonly (readonly [words: string, at: At])[] = [],
  acknowledged: Acknowledgement | null = null,
): Finding {
  return {
    rule: 'claim-against-series',
    severity,
    ...where,
    message,
    remedy: 'Find out which is right, and correct the other.',
    facts: facts.map(([words, place]) => ({ value: words, words, ...place })),
    acknowledged,
  };
}

const places = examplePlaces;
const textAgainstTable = found(
  'error',
  'The text says 84.0% in April 2026; the table has 84.1%.',
  places.analysis,
  [
    ['84.0%', places.analysis],
    ['84.1%', places.figure],
  ],
);
const letStand = found(
  'error',
  'The text says three milestones are on track; two are.',
  places.progress,
  [
    ['3', places.progress],
    ['2', places.milestones],
  ],
  {
    rule: 'claim-against-series',
    reason: 'The text was agreed by the board before the last milestone slipped.',
    by: 'Head of Performance',
  },
);
const unreasoned = found('note', 'Nobody has been named.', places.milestone, [], {
  rule: 'claim-against-series',
  reason: 'Recruitment is under way.',
});

/** The same place, at words of its text, where the text has them. */
function saidIn(where: At, text: string, words: string): At {
  const start = text.indexOf(words);
  const span = start === -1 ? null : { start, end: start + words.length };
  return { ...where, place: { ...where.place, words: { en: span, cy: span } } };
}

const inSummary = (words: string) => saidIn(places.summary, cleanPlan.summary, words);
const [{ analysis }, second] = cleanPlan.priorities as typeof cleanPlan.priorities &
  readonly [{ readonly analysis: string }, { readonly analysis: string }];
const baselineQuoted = saidIn(
  at('Priority 2, analysis', ['claims', 9], { priority: '2', part: 'analysis' }),
  second.analysis,
  'above the 13.8%',
);

const several: readonly Finding[] = [
  found('error', 'It says 68.2% of milestones are on track; 17 of 22 is 77.3%.', places.summary, [
    ['68.2%', places.summary],
    ['17/22: 77.3%', places.milestones],
  ]),
  textAgainstTable,
  found('warning', 'It was due by 31 May 2026, and is still on track.', places.milestone, [
    ['31 May 2026', places.milestone],
    ['On track', places.milestone],
  ]),
  found('warning', 'The action was due before the as-at day.', places.item),
  found('note', 'Two readings of the rule give different ratings.', places.indicator, [
    ['Amber', places.figure],
    ['Red', places.laterFigure],
  ]),
  letStand,
];

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';

type Shown = Pick<FindingsProps, 'findings' | 'report'> & { readonly checked: CheckedCounts };

function shown(findings: readonly Finding[], plan: Plan = cleanPlan): Shown {
  return { findings, report: evaluatePlan(plan), checked: countChecked(plan) };
}

/** Lists of findings: one set for story, test and accessibility check. */
export const findingsExamples = {
  several: shown(several),
  /** One at each kind of place that a report shows. */
  everywhere: shown(
    Object.values(places).map((place, index) => found('error', `Finding ${index + 1}.`, place)),
  ),
  /** Sentences of a text: two of one text, one of another, and one that a text no longer has. */
  words: shown([
    found('error', 'Three and one are not six.', inSummary('Three of six milestones'), [
      ['50%', inSummary('Three of six milestones')],
      ['16.7%', inSummary('one is complete (16.7%)')],
    ]),
    found('warning', 'No such words.', saidIn(places.analysis, analysis, 'fell every month')),
    found('warning', 'It is below the baseline.', baselineQuoted, [['13.8%', baselineQuoted]]),
  ]),
  everythingAgrees: shown([]),
  noStatements: shown([], oneRowPlan),
  onlyLetStand: shown([letStand, unreasoned]),
  one: shown([textAgainstTable]),
  manyFacts: shown([
    found(
      'note',
      'Ratings depend on how the rule is read.',
      places.figure,
      Array.from({ length: 31 }, (_, index) => [
        `Amber or red (${index + 1})`,
        index % 2 === 0 ? places.figure : places.laterFigure,
      ]),
    ),
  ]),
  hundreds: shown(
    Array.from({ length: 400 }, (_, index) =>
      found(index % 3 === 0 ? 'error' : 'warning', `Finding ${index + 1}.`, places.figure, [
        [`${index}.0%`, places.figure],
      ]),
    ),
  ),
  longWords: shown([
    found('error', longWord, { ...places.item, where: longWord }, [
      [longWord, { ...places.item, where: longWord }],
    ]),
  ]),
} as const satisfies Record<string, Shown>;
