import { evaluatePlan } from '@milepost/core';
import { smallPlan } from '@milepost/core/examples';
import { describe, expect, it } from 'vitest';
import { ruleShapes } from './ruleShapes.js';

const indicators = evaluatePlan(smallPlan).priorities.flatMap(({ kpiSets }) =>
  kpiSets.flatMap((kpis) => kpis.indicators),
);

describe('ruleShapes', () => {
  it('writes a rule’s lines in the unit of what it rates', () => {
    expect(ruleShapes(indicators)['spend-lines']?.unit).toBe('currency');
  });

  it('leaves out a rule that rates measures of several units', () => {
    const [first, second] = indicators.filter(({ unit }) => unit === 'percent');
    if (first === undefined || second === undefined) throw new Error('no two percentages');
    const mixed = [first, { ...second, rule: first.rule, unit: 'days' as const }, first];
    expect(ruleShapes(mixed)).toEqual({});
  });
});
