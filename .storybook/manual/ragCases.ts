import type { Polarity, RagBand, RagReason, RagRule } from '@milepost/core';
import suite from '../../packages/core/src/rag/ragBand.cases.json';
import type { RagTrialFields } from './ragTrial.js';

/** A case of core's conformance table. */
export interface RagCase {
  readonly title: string;
  readonly value: number | 'not-reported' | 'symbol' | 'zero-denominator';
  readonly polarity: Polarity;
  readonly rule: RagRule | null;
  readonly target?: number | null;
  readonly lastYear?: number | null;
  readonly noTarget?: 'no-target' | 'no-target-for-period' | 'monitor-only';
  readonly band: RagBand;
  readonly reason: RagReason;
}

export const ragCases = suite.cases as readonly RagCase[];

/** A case as the trial's fields; `null` where the trial has no field for what it needs. */
export function fieldsOf(ragCase: RagCase): RagTrialFields | null {
  const { value, rule, target = null, lastYear = null, polarity, noTarget } = ragCase;
  if (typeof value !== 'number' || rule === null || noTarget !== undefined) return null;
  const terms = { within: null, basis: 'relative' as const, green: null, amber: null };
  return {
    value,
    lastYear,
    polarity,
    target,
    decimals: decimalsOf(value, target ?? 0, lastYear ?? 0),
    ...terms,
    low: null,
    high: null,
    ...rule,
    ...('basis' in rule && rule.basis === 'relative' && { within: percentOf(rule.within) }),
  };
}

function decimalsOf(...values: readonly number[]): number {
  return Math.max(1, ...values.map((value) => (`${value}`.split('.')[1] ?? '').length));
}

/** 0.07 as 7, not 7.000000000000001. */
function percentOf(share: number): number {
  return Number((share * 100).toFixed(6));
}
