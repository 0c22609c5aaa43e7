import { describe, expect, it } from 'vitest';
import { describeHeadline } from './describeHeadline.js';
import { enGB } from '../messages/enGB.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import { smallPlan } from '../examples/smallPlan.js';
import type { HeadlineMeasure } from '../plan/Plan.js';

function say(measure: HeadlineMeasure): string {
  const headlines = [{ id: 'one', title: 'One', measures: [measure] }];
  const evaluated = evaluatePlan({ ...smallPlan, headlines }).headlines[0]?.measures[0];
  if (evaluated === undefined) throw new Error('there is a measure');
  return describeHeadline(evaluated, enGB);
}

const plans: HeadlineMeasure = {
  label: 'Multiple plans',
  unit: 'percent',
  decimals: 1,
  polarity: 'lower',
  before: { period: '2018-03', value: 26.8 },
  after: { period: '2019-03', value: 22.7 },
  comparator: { label: 'statistical neighbours', value: 23.9 },
};

describe('describeHeadline', () => {
  it('says before, after, whether that is better, and how it compares', () => {
    expect(say(plans)).toBe(
      'Down from 26.8% in March 2018 to 22.7% in March 2019, an improvement; better than statistical neighbours (23.9%).',
    );
  });

  it('says what change was stated where no figure before was', () => {
    const { before: _before, comparator: _comparator, ...after } = plans;
    expect(say({ ...after, polarity: 'higher', change: 12.6 })).toBe(
      '22.7% in March 2019, a stated rise of 12.6 points, an improvement.',
    );
    expect(say({ ...after, change: 0 })).toBe('22.7% in March 2019.');
    expect(say(after)).toBe('22.7% in March 2019.');
  });

  it('keeps the decimals a figure was printed with', () => {
    const before = { period: '2018-03', value: 12, decimals: 0 };
    const after = { period: '2019-03', value: 10.7 };
    expect(say({ ...plans, before, after })).toContain('from 12% in March 2018 to 10.7%');
  });

  it('says unchanged without a judgement', () => {
    expect(say({ ...plans, before: plans.after })).toMatch(/^Unchanged: 22\.7% in March 2019, 22/);
  });

  it('judges nothing where neither way is better', () => {
    expect(say({ ...plans, polarity: 'none' })).toBe(
      'Down from 26.8% in March 2018 to 22.7% in March 2019, neither better nor worse; statistical neighbours: 23.9%.',
    );
  });

  it('leaves out a date that was not printed', () => {
    const { comparator: _comparator, ...rest } = plans;
    expect(say({ ...rest, before: { value: 2.6 }, after: { value: 16.7 } })).toBe(
      'Up from 2.6% to 16.7%, a change for the worse.',
    );
  });
});
