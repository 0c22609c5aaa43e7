import { expect, test } from 'vitest';
import type { Indicator } from '../indicator/Indicator.js';
import { checkContext } from './CheckContext.js';
import { cleanCopy } from './rules/findingsBy.examples.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import { findingsEnGB } from '../messages/findingsEnGB.js';

const lookedUp = (observations: Indicator['observations']) => {
  const plan = cleanCopy();
  const indicator = plan.priorities[1]?.indicators?.[0];
  if (indicator === undefined) throw new Error('No indicator.');
  Object.assign(indicator, { observations });
  const at = checkContext(plan, evaluatePlan(plan), findingsEnGB).indicator('placement-moves');
  if (at === undefined) throw new Error('No indicator.');
  return at;
};

test('a figure is found the same way whether it is the first asked for or the tenth', () => {
  const at = lookedUp([
    { period: '2026-01', value: 14.9 },
    { period: '2026-02', value: 14.7, vintage: '2026-07' },
    { period: '2026-02', value: 15, vintage: '2026-04' },
    { period: '2026-03', value: 15.3 },
  ]);
  const periods = ['2026-01', '2026-02', '2026-03', '2026-04', '2025-03'];
  const ask = () => periods.map((period) => [at.figureAt(period)?.value, at.pathAt(period).at(-1)]);
  const first = ask();
  expect(first).toEqual([
    [14.9, 0],
    [14.7, 1],
    [15.3, 3],
    [undefined, 0],
    [13.8, 0],
  ]);
  for (let times = 0; times < 3; times += 1) expect(ask()).toEqual(first);
});
