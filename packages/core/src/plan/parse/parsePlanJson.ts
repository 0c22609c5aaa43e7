import type { ParseOptions } from './ParseOptions.js';
import type { Plan } from '../Plan.js';
import { issueMessages } from '../../messages/issues.js';
import { planError } from './planError.js';
import { safeParsePlanJson } from './safeParsePlanJson.js';

/**
 * Reads JSON text as a `Plan`. A fault in the JSON is an issue that says its line and column; so is a key that
 * stands twice in the same object, of which `JSON.parse` would lose all but the last. The rest is as in `parsePlan`.
 *
 * @throws PlanError with all `issues` at once.
 *
 * @example
 * const plan = parsePlanJson(await readFile('plan.json', 'utf8'));
 */
export function parsePlanJson(text: string, options: ParseOptions = {}): Plan {
  const result = safeParsePlanJson(text, options);
  if (result.ok) return result.plan;
  throw planError(result.issues, options.messages ?? issueMessages.en);
}
