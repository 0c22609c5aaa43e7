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

type Writable<Value> = Value extends string | number | boolean | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Writable<Value[Key]> };
