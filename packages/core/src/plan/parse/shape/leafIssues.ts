import * as z from 'zod/mini';
import type { ExpectedPhrase } from '../../../messages/IssueMessages.js';
import type { Facts } from '../../../messages/fill.js';
import type { Path, RawIssue } from '../RawIssue.js';
import type { PlanIssueCode } from '../../PlanIssue.js';
import { mistypedNumber } from './mistypedNumber.js';

/** What a schema that holds no others (text, a number, a choice) has against a value, in Milepost's codes and facts. */
export function leafIssues(schema: z.core.$ZodType, value: unknown, path: Path): RawIssue[] {
  const result = z.safeParse(schema, value);
  if (result.success) return [];
  return result.error.issues.map((refusal) => {
    const expected = refusal.message as ExpectedPhrase;
    switch (refusal.code) {
      case 'invalid_value':
        return notOneOf(path, value, refusal.values, expected);
      case 'custom':
        return refined(path, value, refusal.params);
      default:
        return wrongType(path, value, expected);
    }
  });
}

/** A value that stands where one of a closed set ought to. */
export function notOneOf(
  path: Path,
  value: unknown,
  values: readonly unknown[],
  expected: ExpectedPhrase,
): RawIssue {
  if (expected === 'true' && value !== undefined) return { code: 'flag-not-true', path, value };
  const allowed = values.map(String);
  return typeof value === 'string'
    ? { code: 'unknown-value', path, value, expected, allowed }
    : { ...wrongType(path, value, expected), allowed };
}

const counted: ReadonlySet<unknown> = new Set(['value', 'numerator', 'denominator']);
const takesText: ReadonlySet<ExpectedPhrase> = new Set(['text', 'plain-text', 'period', 'day']);

/** A value that is missing, or of another type than the one wanted. */
export function wrongType(path: Path, value: unknown, expected: ExpectedPhrase): RawIssue {
  if (value === undefined) return { code: 'missing', path, expected };
  const wanted = { path, value, expected };
  if (value === null) {
    const ofFigure = expected === 'number' && counted.has(path.at(-1));
    return { ...wanted, code: ofFigure ? 'null-figure' : 'null-value' };
  }
  if (expected === 'number' || expected === 'whole-number') {
    if (typeof value === 'string') return mistypedNumber(path, value, expected);
    if (typeof value === 'number') return { ...wanted, code: 'not-whole' };
  }
  const bare = typeof value === 'number' && takesText.has(expected);
  return { ...wanted, code: bare ? 'number-for-text' : 'wrong-type' };
}

function refined(path: Path, value: unknown, params: Record<string, unknown> = {}): RawIssue {
  const code = params['code'] as PlanIssueCode;
  return { code, path, value, facts: params['facts'] as Facts };
}
