import type { ParseOptions } from './ParseOptions.js';
import type { Plan } from '../Plan.js';
import { issueMessages } from '../../messages/issues.js';
import { planError } from './planError.js';
import { safeParsePlan } from './safeParsePlan.js';

/**
 * Reads data that may be anything (the contents of a file, the answer of a server) as a `Plan`.
 *
 * It refuses only what cannot be understood: wrong shapes and types, unknown keys and words, ids and refs that stand
 * twice, figures that contradict themselves. What is understood but disagrees with itself parses, for `checkPlan` to
 * find: a review or a block that cites a milestone that is not there, a numerator above its denominator, a
 * denominator of 0 without a value, dates that have passed. Nothing is mended: the plan returned is the data given,
 * copied, without keys that were `undefined`. The data itself is not touched, and no getter is run.
 *
 * For text use `parsePlanJson`; for a result in place of an error, `safeParsePlan`. A plan written in TypeScript and
 * checked by its compiler needs neither, though ids and refs are checked only here.
 *
 * @throws PlanError with all `issues` at once, each with its place in words, the bad value and what to write instead.
 *
 * @example
 * const plan = parsePlan(await response.json());
 * const report = evaluatePlan(plan);
 */
export function parsePlan(input: unknown, options: ParseOptions = {}): Plan {
  const result = safeParsePlan(input, options);
  if (result.ok) return result.plan;
  throw planError(result.issues, options.messages ?? issueMessages.en);
}
