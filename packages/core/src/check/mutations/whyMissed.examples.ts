import type { Fact } from './Fact.examples.js';
import type { Plan } from '../../plan/Plan.js';
import type { RollUpClaim } from '../../plan/Claim.js';
import { evaluatePlan } from '../../report/evaluatePlan.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { valueAt } from './factsOf.examples.js';

/** The reason why no rule can tell a slip from the truth; `null` where there is none, and a rule is at fault. */
export function whyMissed(fact: Fact, slipped: Fact['value'], plan: Plan): string | null {
  if (isSameShare(fact, slipped, plan)) return 'the percentage printed is the same';
  if (isSameToFewerDecimals(fact, slipped)) return 'it is the same figure, to other decimals';
  if (isSameCount(fact, slipped, plan)) return 'as many milestones are in the other category';
  if (isWithBothEnds(fact, slipped)) return 'both ends may have been counted';
  if (isOfThoseDue(fact, slipped, plan)) return 'it may be of those due';
  return null;
}

/** 1,830 of 2,334 and 1,831 of 2,334 are both 78.4%. */
function isSameShare({ path }: Fact, slipped: Fact['value'], plan: Plan): boolean {
  const key = path.at(-1);
  if (key !== 'numerator' && key !== 'denominator') return false;
  const counts = valueAt(plan, path.slice(0, -1)) as {
    readonly numerator: number;
    readonly denominator: number;
  };
  const share = (one: typeof counts) => roundToStated((100 * one.numerator) / one.denominator, 1);
  return share(counts) === share({ ...counts, [key]: slipped });
}

/** 5.4 points and 5 points; 18.3% and 18.33%. */
function isSameToFewerDecimals({ value }: Fact, slipped: Fact['value']): boolean {
  if (typeof value !== 'number' || typeof slipped !== 'number') return false;
  const decimals = (one: number) => String(one).split('.')[1]?.length ?? 0;
  const shared = Math.min(decimals(value), decimals(slipped));
  return roundToStated(value, shared) === roundToStated(slipped, shared);
}

/** One milestone is complete, and one is not due. */
function isSameCount({ path, value }: Fact, slipped: Fact['value'], plan: Plan): boolean {
  if (path[0] !== 'claims' || path.at(-1) !== 'category') return false;
  const { byCategory } = rollUpOf(path, plan);
  const count = (category: Fact['value']) =>
    byCategory.find((one) => one.category === category)?.count ?? 0;
  return count(value) === count(slipped);
}

/** Five of the six milestones are due. */
function isOfThoseDue({ path }: Fact, slipped: Fact['value'], plan: Plan): boolean {
  return path[0] === 'claims' && path.at(-1) === 'of' && slipped === rollUpOf(path, plan).due;
}

/** January to June is five months, or six with both. */
function isWithBothEnds({ path, value }: Fact, slipped: Fact['value']): boolean {
  return path.at(-1) === 'overMonths' && Number(slipped) === Number(value) + 1;
}

function rollUpOf([, at]: Fact['path'], plan: Plan) {
  const report = evaluatePlan(plan);
  const { priority } = (plan.claims ?? [])[at as number] as RollUpClaim;
  return (report.priorities.find(({ ref }) => ref === priority) ?? report).rollUp;
}
