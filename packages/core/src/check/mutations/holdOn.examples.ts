import type { Claim } from '../../plan/Claim.js';
import type { Hold } from './Fact.examples.js';
import type { Plan } from '../../plan/Plan.js';
import type { PlanPath } from '../Finding.js';
import type { RuleId } from '../RuleId.js';
import { valueAt } from './factsOf.examples.js';

/** What in the clean plan holds a fact of this kind: written down by hand, so that the rules are held to it. */
export function holdOn(kind: string, path: PlanPath, plan: Plan): Hold {
  const exact = exactly[kind]?.(path, plan) ?? [];
  if (isSome(exact)) return { by: 'exact', rules: exact };
  const loose = loosely[kind] ?? [];
  return isSome(loose) ? { by: 'loose', rules: loose } : { by: 'none' };
}

type Holders = (path: PlanPath, plan: Plan) => readonly RuleId[];

const always =
  (...rules: readonly RuleId[]): Holders =>
  () =>
    rules;

const indicators = 'priorities.*.indicators.*';
const milestones = 'priorities.*.milestones.*';
const review = 'priorities.*.review';

/** A figure that is printed with its counts. */
const counted: Holders = (path, plan) => {
  const { numerator } = valueAt(plan, path.slice(0, -1)) as { readonly numerator?: number };
  return numerator === undefined ? [] : ['count-and-percentage'];
};

const byKindOfClaim: Readonly<Record<Claim['kind'], RuleId>> = {
  rollup: 'claim-against-rollup',
  value: 'claim-against-series',
  change: 'change-against-series',
  trend: 'trend-against-series',
  comparison: 'comparison-against-series',
};

const claim: Holders = ([, at], plan) => [
  byKindOfClaim[(plan.claims as readonly Claim[])[at as number]?.kind as Claim['kind']],
];

/** The target that a sentence prints. */
const quotedTarget: Holders = (path, plan) => {
  const [, priority, , indicator] = path as readonly [string, number, string, number];
  const id = plan.priorities[priority]?.indicators?.[indicator]?.id;
  const quoted = plan.claims?.some(
    (one) => one.kind === 'comparison' && one.with === 'target' && one.indicator === id,
  );
  const { setFor } = valueAt(plan, path.slice(0, -1)) as { readonly setFor: string };
  return quoted === true && setFor === 'FY2026-27' ? ['comparison-against-series'] : [];
};

const exactly: Readonly<Record<string, Holders>> = {
  'headlines.*.measures.*.before.value': always('headline-against-series'),
  'headlines.*.measures.*.after.value': always('headline-against-series'),
  'headlines.*.measures.*.change': always('headline-change'),
  'headlines.*.measures.*.comparator.value': always('headline-against-series'),
  [`${milestones}.status`]: always('claim-against-rollup'),
  'statuses.*.category': always('claim-against-rollup'),
  [`${milestones}.history.*.status`]: (path) => (path.at(-2) === 1 ? ['status-and-history'] : []),
  [`${indicators}.observations.*.value`]: counted,
  [`${indicators}.observations.*.numerator`]: always('count-and-percentage'),
  [`${indicators}.observations.*.denominator`]: always('count-and-percentage'),
  [`${indicators}.observations.*.published.value`]: always('printed-value'),
  [`${indicators}.observations.*.published.travel`]: always('printed-travel'),
  [`${indicators}.observations.*.published.rag`]: always('printed-rag'),
  [`${indicators}.baseline.value`]: always('baseline-and-counts'),
  [`${indicators}.baseline.numerator`]: always('baseline-and-counts'),
  [`${indicators}.baseline.denominator`]: always('baseline-and-counts'),
  [`${indicators}.benchmarks.*.values.*.value`]: always('headline-against-series'),
  [`${indicators}.targets.*.value`]: quotedTarget,
  [`${review}.workingWell.*.breakdown.total`]: always('parts-and-whole'),
  [`${review}.workingWell.*.breakdown.parts.*.value`]: always('parts-and-whole'),
  'claims.*.category': claim,
  'claims.*.count': claim,
  'claims.*.of': claim,
  'claims.*.percent': claim,
  'claims.*.value': claim,
  'claims.*.by': claim,
  'claims.*.movement': claim,
  'claims.*.position': claim,
  'claims.*.overMonths': always('span-against-periods'),
  'claims.*.counts': always('counted-as-another'),
  'claims.*.statedUnit': always('unit-as-stated'),
  'claims.*.quote': always('quote-not-in-text'),
};

const loosely: Readonly<Record<string, readonly RuleId[]>> = {
  asAt: ['overdue-not-complete', 'action-past-due', 'stale-period'],
  'claims.*.priority': ['claim-against-rollup'],
  'claims.*.indicator': [
    'claim-against-series',
    'change-against-series',
    'trend-against-series',
    'comparison-against-series',
  ],
  'claims.*.period': ['claim-against-series', 'comparison-against-series'],
  'claims.*.from': ['change-against-series', 'trend-against-series', 'span-against-periods'],
  'claims.*.to': ['change-against-series', 'trend-against-series', 'span-against-periods'],
  'claims.*.with': ['comparison-against-series'],
  'ragRules.*.within': ['printed-rag'],
  [`${milestones}.history.*.status`]: ['status-and-history'],
  [`${milestones}.history.*.period`]: ['status-and-history'],
  [`${milestones}.schedule.*.period`]: ['overdue-not-complete'],
  [`${milestones}.revisedDue`]: ['revised-earlier', 'overdue-not-complete'],
  [`${indicators}.polarity`]: ['printed-rag', 'printed-travel'],
  [`${indicators}.basis`]: ['cumulative-count-falls', 'stale-period'],
  [`${indicators}.targets.*.value`]: ['printed-rag'],
  [`${indicators}.targets.*.setFor`]: ['target-missing', 'printed-rag'],
  [`${indicators}.baseline.period`]: ['comparison-against-series'],
  [`${indicators}.observations.*.period`]: ['headline-against-series', 'claim-against-series'],
  // a headline may look back further than the table, and to another indicator that stands where this one does
  'headlines.*.measures.*.before.period': ['headline-against-series'],
  'headlines.*.measures.*.after.period': ['headline-against-series'],
  'headlines.*.measures.*.indicator': ['headline-against-series'],
  'headlines.*.measures.*.comparator.period': ['headline-against-series'],
  [`${review}.worriedAbout.*.cites.*`]: ['slipped-not-worried', 'milestone-not-reviewed'],
  [`${review}.needsToHappen.*.indicators.*`]: ['worsening-not-answered'],
  [`${review}.needsToHappen.*.due`]: ['action-past-due'],
  [`${review}.workingWell.*.cites.*`]: ['milestone-not-reviewed'],
};

function isSome(rules: readonly RuleId[]): rules is readonly [RuleId, ...RuleId[]] {
  return rules.length > 0;
}
