import type { JsonSchema } from './JsonSchema.js';
import type { PlanIssueCode } from '../../PlanIssue.js';

/** What a check of `refusedUnless` refuses, in the words of JSON Schema, which knows no functions. */
export function refusalAsSchema(check: object): JsonSchema {
  const { params } = check as { params?: { code?: PlanIssueCode; facts?: Range } };
  switch (params?.code) {
    case 'blank-text':
      return { pattern: '\\S' };
    case 'not-a-period':
      return { pattern: `^(${[...years, day].join('|')})$` };
    case 'not-a-day':
      return { pattern: `^${day}$` };
    case 'not-a-currency':
      return { pattern: '^[A-Z]{3}$' };
    case 'bad-link':
      return { pattern: '^(https://|mailto:)\\S+$' };
    case 'negative-tolerance':
      return { minimum: 0 };
    case 'per-not-positive':
      return { exclusiveMinimum: 0 };
    case 'out-of-range':
      return { minimum: params.facts?.least, maximum: params.facts?.most };
    default:
      throw new Error(`No JSON Schema is known for what "${params?.code}" refuses.`);
  }
}

interface Range {
  readonly least: number;
  readonly most: number;
}

const year = '(19|2[01])\\d\\d';
const month = '(0[1-9]|1[0-2])';
const day = `${year}-${month}-(0[1-9]|[12]\\d|3[01])`;
/** A span names the year after its start: `FY2018-19`. */
const span = '(1899|(19|2[01])\\d\\d)-\\d\\d';
const years = [`FY${span}(-Q[1-4])?`, `AY${span}`, `${year}(-Q[1-4])?`, `${year}-${month}`];
