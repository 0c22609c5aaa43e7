import type { Claim, Indicator, Observation, Plan } from '@milepost/core';
import { nationalPlan } from '../evaluate/nationalPlan.js';

/** Every so many figures are misprinted: about as often as in a real report. */
const MISPRINT = 500;

/**
 * The plan of the other parts, with figures of its own and all that gives `checkPlan` something to compare: every
 * figure has its counts and a printed arrow, every indicator a baseline and a claim, and a review speaks of it. One
 * figure in 500 has wrong counts, and one in 500 an arrow that points the wrong way.
 */
export function statedPlan(figures: number): Plan {
  const plan = nationalPlan(figures);
  const [priority] = plan.priorities;
  if (priority === undefined) throw new Error('The plan has no priority.');
  const indicators = (priority.indicators ?? []).map(stated);
  const needsToHappen = [
    { text: 'All of it.', indicators: indicators.map(({ id }) => id), due: '2019-12' },
  ];
  return {
    ...plan,
    asAt: '2019-04-30',
    claims: indicators.map(claimOf),
    priorities: [
      { ...priority, indicators, review: { workingWell: [], worriedAbout: [], needsToHappen } },
    ],
  };
}

function stated(indicator: Indicator, index: number): Indicator {
  const observations = indicator.observations.map(({ period }, month) => ({
    period,
    value: scattered(index * 1000 + month) / 10,
  }));
  const first = observations[0]?.value ?? 0;
  return {
    ...indicator,
    baseline: {
      period: 'FY2009-10',
      value: first,
      numerator: Math.round(first * 10),
      denominator: 1000,
    },
    observations: observations.map((one, month) =>
      printed(one, observations[month - 1], index, month),
    ),
  };
}

/** A number below 1,000, the same each time: rows of the other parts' plan recur, and would be found as pasted. */
function scattered(seed: number): number {
  const once = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return ((twice ^ (twice >>> 16)) >>> 0) % 1000;
}

function printed(
  { period, value = 0 }: Observation,
  before: Observation | undefined,
  index: number,
  month: number,
): Observation {
  const at = index * 100 + month;
  const rose = value > (before?.value ?? value);
  const numerator = Math.round(value * 10) + (at % MISPRINT === 1 ? 7 : 0);
  const up = at % MISPRINT === 2 ? !rose : rose;
  const travel = value === before?.value ? 'same' : up ? 'up' : 'down';
  const counted = { period, value, numerator, denominator: 1000 };
  return before === undefined ? counted : { ...counted, published: { value, travel } };
}

function claimOf({ id, observations }: Indicator): Claim {
  const { period = '', value = 0 } = observations.at(-1) ?? {};
  return { kind: 'value', where: 'Analysis', says: 'In words.', indicator: id, period, value };
}
