import { describe, expect, test } from 'vitest';
import type { Plan } from '../plan/Plan.js';
import { checkPlan } from './checkPlan.js';
import { checkRules } from './checkRules.js';
import { cleanPlan } from '../examples/clean/cleanPlan.js';
import { findingsCy } from '../messages/findingsCy.js';
import { findingsEnGB } from '../messages/findingsEnGB.js';

const [first, ...others] = cleanPlan.claims;
const misprinted: Plan = {
  ...cleanPlan,
  claims: [{ ...first, percent: 68.2 }, ...others] as never,
};

describe('checkPlan', () => {
  test('finds nothing in a plan that agrees with itself', () => {
    expect(checkPlan(cleanPlan)).toEqual([]);
  });

  test('says what, where, both values with where each is stated, and what to do', () => {
    const [finding] = checkPlan(misprinted);
    expect(finding).toMatchObject({
      rule: 'claim-against-rollup',
      severity: 'error',
      where: 'Summary',
      path: ['claims', 0],
      place: { priority: null, part: 'summary' },
      message: 'It says 68.2% of milestones are “On track”; 3 of 6 is 50.0%.',
      remedy: 'Correct the sentence, or the status of the milestone that was not updated.',
      acknowledged: null,
    });
    expect(finding?.facts.map(({ words, where }) => [words, where])).toEqual([
      ['68.2%', 'Summary'],
      ['3/6: 50.0%', 'Milestones'],
    ]);
  });

  test('names the as-at date in words, and not by its key', () => {
    const [stale] = checkPlan({ ...cleanPlan, asAt: '2026-12-31' }).filter(
      ({ rule }) => rule === 'stale-period',
    );
    expect(stale?.facts.map(({ where }) => where)).toContain('As-at date');
  });

  test('writes its findings in Welsh when given Welsh words', () => {
    const [finding] = checkPlan(misprinted, { messages: findingsCy });
    expect(finding?.message).toContain('68.2%');
    expect(finding?.message).not.toBe(checkPlan(misprinted)[0]?.message);
  });

  test('leaves out a rule that is off, and gives another the severity it is told', () => {
    const rules = { 'claim-against-rollup': 'off', 'count-and-percentage': 'note' } as const;
    expect(checkPlan(misprinted, { rules }).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['count-and-percentage', 'note'],
    ]);
  });

  test('keeps a finding that the plan acknowledges, with the reason given', () => {
    const acknowledged = [{ rule: 'claim-against-rollup', reason: 'Put right in July.' }];
    const findings = checkPlan({ ...misprinted, acknowledged });
    expect(findings.map(({ rule, acknowledged: by }) => [rule, by?.reason ?? null])).toEqual([
      ['claim-against-rollup', 'Put right in July.'],
      ['count-and-percentage', null],
    ]);
  });

  test('an acknowledgement that names another place covers nothing, and is itself a finding', () => {
    const acknowledged = [
      { rule: 'claim-against-rollup', priority: '2', reason: 'Put right in July.' },
      { rule: 'claim-against-rolup', reason: 'Mistyped.' },
    ];
    const findings = checkPlan({ ...misprinted, acknowledged });
    expect(findings.map(({ rule }) => rule)).toEqual([
      'claim-against-rollup',
      'count-and-percentage',
      'unused-acknowledgement',
      'unused-acknowledgement',
    ]);
    expect(findings.at(-1)?.message).toContain('“claim-against-rolup” that does not exist');
  });

  test('an acknowledgement of a rule that is off is not called unused', () => {
    const acknowledged = [{ rule: 'claim-against-series', reason: 'Known.' }];
    const rules = { 'claim-against-series': 'off' } as const;
    expect(checkPlan({ ...cleanPlan, acknowledged }, { rules })).toEqual([]);
  });

  test('does not change the plan, and its findings survive JSON unchanged', () => {
    const before = structuredClone(misprinted);
    const findings = checkPlan(misprinted);
    expect(misprinted).toEqual(before);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});

test('every rule has words in both languages, and no words are left without a rule', () => {
  const ids = [...checkRules.map(({ id }) => id), 'unused-acknowledgement'].sort();
  expect(Object.keys(findingsEnGB.rules).sort()).toEqual(ids);
  expect(Object.keys(findingsCy.rules).sort()).toEqual(ids);
});

test('both languages have the same sentences with the same slots', () => {
  const shape = ({ rules }: typeof findingsEnGB) =>
    Object.entries(rules).map(([id, { says, remedy }]) => [
      id,
      Object.entries({ ...says, ...(typeof remedy === 'string' ? { remedy } : remedy) }).map(
        ([name, text]) => [name, [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()],
      ),
    ]);
  expect(shape(findingsCy)).toEqual(shape(findingsEnGB));
});
