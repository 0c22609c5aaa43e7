import { describe, expect, it } from 'vitest';
import { describeRag } from './describeRag.js';
import { enGB } from '../messages/enGB.js';
import { evaluateSeries } from '../report/evaluateSeries.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Series } from '../indicator/Series.js';

const plans: IndicatorDefinition = {
  id: 'multiple-plans',
  label: 'Multiple plans',
  unit: 'percent',
  decimals: 1,
  polarity: 'lower',
  basis: 'year-to-date',
};
const near: NamedRagRule = { id: 'near', kind: 'tolerance', within: 0.15, basis: 'relative' };

/** Why the one figure of a series has its band. */
function why(
  value: number,
  series: Partial<Series>,
  definition: IndicatorDefinition = plans,
  rule: NamedRagRule | null = near,
): string {
  const report = evaluateSeries(
    definition,
    { observations: [{ period: '2018-04', value }], ...series },
    rule === null ? {} : { ragRules: [rule], defaultRagRule: rule.id },
  );
  const figure = report.figures[0];
  if (figure === undefined) throw new Error('there is a figure');
  return describeRag(report, figure, enGB);
}

const target = { value: 23, setFor: 'FY2019-20', appliesTo: 'all-shown' } as const;

describe('describeRag', () => {
  it('says where amber ends, whose year the target is, and which way is better', () => {
    expect(why(26.4, { targets: [target] })).toBe(
      'Amber: 3.4 points above the 2019/20 target of 23%, within 15% of it. Amber ends at 26.45%. That target was set for another year. Lower is better.',
    );
  });

  it('says what was assumed of the target', () => {
    expect(why(36.8, { targets: [{ ...target, assumed: true }] })).toContain(
      'That target was set for another year. That it covers this period is assumed.',
    );
  });

  it('says that a target was set for another period where it was set for a month', () => {
    const month = { value: 23, setFor: '2018-05', appliesTo: 'all-shown' } as const;
    expect(why(20, { targets: [month] })).toContain('That target was set for another period.');
  });

  it('says nothing of another year where the target is of the figure’s own', () => {
    expect(why(20, { targets: [{ value: 23, setFor: 'FY2018-19' }] })).toBe(
      'Green: meets the 2018/19 target of 23%, 3 points below it. Lower is better.',
    );
  });

  it('says a tolerance in points as points', () => {
    const rule = { id: 'p', kind: 'tolerance', within: 2.5, basis: 'points' } as const;
    expect(why(26, { targets: [{ value: 23, setFor: 'FY2018-19' }] }, plans, rule)).toBe(
      'Red: 3 points above the 2018/19 target of 23%, more than 2.5 points from it. Amber ends at 25.5%. Lower is better.',
    );
  });

  it('writes a tolerance of 7% as 7%, whatever binary floating point says', () => {
    const rule = { ...near, within: 0.07 };
    expect(why(26, { targets: [target] }, plans, rule)).toContain('more than 7% from it');
  });

  it('names both sides of thresholds where higher is better', () => {
    const rule = { id: 't', kind: 'thresholds', green: 90, amber: 82.5 } as const;
    const visits = { ...plans, polarity: 'higher' } as const;
    expect(why(95, {}, visits, rule)).toBe(
      'Green: at or above 90%, the line for green. Higher is better.',
    );
    expect(why(85, {}, visits, rule)).toBe(
      'Amber: at or above 82.5%, the line for amber; the line for green is 90%. Higher is better.',
    );
    expect(why(80, {}, visits, rule)).toBe(
      'Red: below 82.5%, the line for amber. Higher is better.',
    );
  });

  it('measures from the nearer end of a range', () => {
    const rule = { id: 'r', kind: 'range', low: 20, high: 30, within: 5 } as const;
    const range = { ...plans, polarity: 'range' } as const;
    expect(why(17.5, {}, range, rule)).toContain(
      'Amber: 2.5 points below the range from 20% to 30%',
    );
    expect(why(36, {}, range, rule)).toContain('Red: 6 points above the range from 20% to 30%');
  });

  it.each([
    ['monitored only, without a target', { targets: 'monitor-only' as const }, near],
    ['no target has been set', {}, near],
    ['no target covers April 2018', { targets: [{ value: 23, setFor: 'FY2019-20' }] }, near],
    ['no rule says how to rate it', { targets: [target] }, null],
  ])('says why a figure is not rated: %s', (reason, series, rule) => {
    expect(why(20, series, plans, rule)).toBe(`Not rated: ${reason}.`);
  });

  it('says that a measure without polarity cannot be rated', () => {
    expect(why(20, { targets: [target] }, { ...plans, polarity: 'none' })).toBe(
      'Not rated: neither higher nor lower is better for this measure.',
    );
  });

  it('says of a figure that is not there which of the three it is', () => {
    const april = (observation: object) =>
      why(0, { observations: [{ period: '2018-04', ...observation }] });
    expect(april({ symbol: 'c' })).toBe('Not rated: the figure is confidential.');
    expect(april({ symbol: 'z', numerator: 0, denominator: 0 })).toBe(
      'Not rated: there was nothing to count.',
    );
    expect(april({})).toBe('Not rated: nothing was reported.');
  });

  it('never lends a proxy’s rating to what it stands for', () => {
    const proxy = { ...plans, proxy: { standsFor: 'Need', because: 'It cannot be counted' } };
    expect(why(20, { targets: [target] }, proxy)).toMatch(
      /^Green: .* Proxy measure: an approximate view only\.$/,
    );
  });

  it('says how far off a target of zero is', () => {
    const rule = { id: 'p', kind: 'tolerance', within: 1, basis: 'points' } as const;
    const zero = { targets: [{ value: 0, setFor: 'FY2018-19' }] };
    expect(why(1, zero, plans, rule)).toContain(
      'Amber: 1 point above the 2018/19 target of 0%, within 1 point of it.',
    );
  });
});
