import type { Claim } from '../../plan/Claim.js';
import type { Finding } from '../Finding.js';
import type { Plan } from '../../plan/Plan.js';
import type { RuleId } from '../RuleId.js';
import { checkPlan } from '../checkPlan.js';
import { cleanPlan } from '../../examples/clean/cleanPlan.js';

/** What one rule finds in a plan. */
export function findingsBy(rule: RuleId, plan: Plan): readonly Finding[] {
  return checkPlan(plan).filter((finding) => finding.rule === rule);
}

/** A plan with no findings that may be written to, for a test to put one thing wrong in. */
export function cleanCopy(): Writable<Plan> {
  return structuredClone(cleanPlan) as unknown as Writable<Plan>;
}

/** The clean plan, with its first claim of a kind put another way. */
export function withClaim<Kind extends Claim['kind']>(
  kind: Kind,
  change: Partial<Extract<Claim, { readonly kind: Kind }>>,
): Writable<Plan> {
  const plan = cleanCopy();
  const claim = plan.claims?.find((one) => one.kind === kind);
  if (claim === undefined) throw new Error(`The clean plan has no claim of kind "${kind}".`);
  Object.assign(claim, change);
  return plan;
}

type Writable<Value> = Value extends string | number | boolean | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Writable<Value[Key]> };
