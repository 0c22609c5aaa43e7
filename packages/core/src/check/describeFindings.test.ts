import { describe, expect, it } from 'vitest';
import type { Acknowledgement } from '../plan/Acknowledgement.js';
import type { Severity } from './Severity.js';
import { checkPlan } from './checkPlan.js';
import { checkRules } from './checkRules.js';
import { cleanPlan, emptyPlan } from '../examples/index.js';
import { countChecked } from './countChecked.js';
import { describeChecked } from './describeChecked.js';
import { describeFindings } from './describeFindings.js';
import { findingsViewCy } from '../messages/findingsViewCy.js';
import { findingsViewEnGB } from '../messages/findingsViewEnGB.js';

const known: Acknowledgement = { rule: 'printed-travel', reason: 'Redrawn in July.' };
const of = (severity: Severity, acknowledged: Acknowledgement | null = null) => ({
  severity,
  acknowledged,
});

describe('describeFindings', () => {
  it('counts each severity that was found, worst first', () => {
    expect(describeFindings([of('note'), of('error'), of('error')], findingsViewEnGB)).toBe(
      'Found: 2 errors and 1 note.',
    );
  });

  it('says that all agrees rather than that nothing was found', () => {
    expect(describeFindings([], findingsViewEnGB)).toBe('Everything that was checked agrees.');
  });

  it('tells what is let stand apart from what is not', () => {
    expect(describeFindings([of('warning'), of('error', known)], findingsViewEnGB)).toBe(
      'Found: 1 warning. 1 finding is let stand, with its reason.',
    );
    expect(describeFindings([of('error', known), of('note', known)], findingsViewEnGB)).toBe(
      'Everything else that was checked agrees. 2 findings are let stand, each with its reason.',
    );
  });

  it('speaks Welsh', () => {
    expect(describeFindings([of('error'), of('error')], findingsViewCy)).toBe('Canfuwyd: 2 wall.');
  });
});

describe('describeChecked', () => {
  it('says how much of a plan in which everything agrees was held against how many rules', () => {
    expect(checkPlan(cleanPlan)).toEqual([]);
    expect(describeChecked(countChecked(cleanPlan), findingsViewEnGB)).toMatch(
      /^Checked against \d+ rules: \d+ statements in the text, \d+ figures and \d+ milestones\.$/,
    );
  });

  it('says that no statement was checked where a plan lists none', () => {
    expect(describeChecked(countChecked(emptyPlan), findingsViewEnGB)).toContain(
      'lists no statements of its text',
    );
  });

  it('writes thousands as the language does', () => {
    const counts = { statements: 1, figures: 640_000, milestones: 0, rules: 1 };
    expect(describeChecked(counts, findingsViewEnGB)).toBe(
      'Checked against 1 rule: 1 statement in the text, 640,000 figures and 0 milestones.',
    );
  });
});

describe('countChecked', () => {
  it('leaves out rules that are off', () => {
    const all = countChecked(cleanPlan).rules;
    expect(all).toBe(checkRules.length + 1);
    expect(countChecked(cleanPlan, { rules: { 'printed-travel': 'off' } }).rules).toBe(all - 1);
  });

  it('counts no figure where a symbol stands', () => {
    const [priority] = cleanPlan.priorities;
    if (priority === undefined) throw new Error('cleanPlan has no priority');
    const one = {
      id: 'waits',
      label: 'Waits',
      unit: 'count',
      decimals: 0,
      polarity: 'lower',
      basis: 'in-period',
      observations: [
        { period: '2026-05', value: 0 },
        { period: '2026-06', symbol: 'c' },
      ],
    } as const;
    const plan = { ...cleanPlan, priorities: [{ ...priority, indicators: [one] }] };
    expect(countChecked(plan).figures).toBe(1);
  });
});
