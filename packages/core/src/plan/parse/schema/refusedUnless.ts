import * as z from 'zod/mini';
import type { Facts } from '../../../messages/fill.js';
import type { PlanIssueCode } from '../../PlanIssue.js';

/** A check that refuses a value of the right type under a code of its own. */
export function refusedUnless<T>(holds: (value: T) => boolean, code: PlanIssueCode, facts?: Facts) {
  return z.refine<T>(holds, { params: { code, facts: facts ?? {} } });
}
