import { describe, expect, test } from 'vitest';
import type { Finding } from './Finding.js';
import type { Plan } from '../plan/Plan.js';
import { academicPlan } from '../examples/academic/academicPlan.js';
import { bilingualPlan } from '../examples/bilingual/bilingualPlan.js';
import { checkPlan } from './checkPlan.js';
import { quarterlyPlan } from '../examples/quarterly/quarterlyPlan.js';
import { smallPlan } from '../examples/smallPlan.js';

/** The plans were not made to be found fault with. Each finding here was read against its plan, and is true of it. */
const found = (plan: Plan) => checkPlan(plan).map(inShort);

function inShort({ rule, place, acknowledged }: Finding): string {
  const { priority, milestone, indicator, item } = place;
  const of = milestone ?? indicator ?? (item === null ? priority : `${priority} item ${item}`);
  return [rule, of ?? 'plan', acknowledged === null ? '' : '(let stand)'].join(' ').trim();
}

describe('what checkPlan finds in the example plans is true of them', () => {
  test('the academic plan', () => {
    expect(found(academicPlan)).toEqual([
      'worsening-not-answered independent-school-fees',
      'overdue-not-complete B3',
      'target-missing suspensions',
      'target-missing primary-exclusions',
      'milestone-not-reviewed B4',
    ]);
  });

  test('the bilingual plan', () => {
    expect(found(bilingualPlan)).toEqual([
      'worsening-not-answered secondary-attendance',
      'worsening-not-answered re-registrations',
      'overdue-not-complete 2.4',
      'target-missing trees-planted',
      'worsening-not-answered reablement',
      'worsening-not-answered care-hours-waiting',
      'worsening-not-answered safeguarding-enquiries',
      'worsening-not-answered exercise-referrals',
      'rule-read-two-ways plan',
      'rule-read-two-ways plan',
    ]);
  });

  test('the quarterly plan, which lets one stand and says why', () => {
    expect(found(quarterlyPlan)).toEqual([
      'worsening-not-answered assessments-in-45-days',
      'worsening-not-answered icpc-within-15-days',
      'overdue-not-complete 2.2 (let stand)',
      'worsening-not-answered agency-staff',
      'worsening-not-answered turnover',
      'milestone-not-reviewed 1.4',
      'milestone-not-reviewed 2.3',
    ]);
  });

  test('the small plan, in which two slips were left on purpose', () => {
    expect(found(smallPlan)).toEqual([
      'claim-against-series visits-on-time',
      'mistyped-ref 1 item 1',
      'worsening-not-answered days-to-visit',
      'target-missing workers-per-manager',
      'overdue-not-complete 2.1',
      'rule-read-two-ways plan',
      'milestone-not-reviewed 2.3',
    ]);
  });
});
