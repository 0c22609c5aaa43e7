import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRules } from './checkRules.js';
import { findingsEnGB } from '../messages/findingsEnGB.js';
import { unusedAcknowledgement } from './rules/unusedAcknowledgement.js';

const folder = path.resolve(import.meta.dirname, '../../rules');
const rules = [...checkRules, unusedAcknowledgement].map(({ id, severity }) => {
  return { id, severity, title: findingsEnGB.rules[id].title };
});
const page = (id: string) => readFileSync(path.join(folder, `${id}.md`), 'utf8');
const acknowledgeable = rules.filter(({ id }) => id !== 'unused-acknowledgement');

test('every rule has its page, and every page its rule', () => {
  const pages = readdirSync(folder).filter((file) => file !== 'README.md');
  expect(pages.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
});

describe.each(rules)('the page of $id', ({ id, severity, title }) => {
  test('begins with the title and the severity of the rule', () => {
    expect(page(id).split('\n').slice(0, 3)).toEqual([`# ${title}`, '', `\`${id}\` · ${severity}`]);
  });

  test('says why, gives an example, says when the rule is silent and how to leave it out', () => {
    const headings = [...page(id).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    const expected = ['Why', 'Example', 'When it says nothing', 'To leave it out'];
    expect(headings).toEqual(expected);
    expect(page(id).replace(/\s+/g, ' ')).toContain(
      `checkPlan(plan, { rules: { '${id}': 'off' } })`,
    );
  });

  test('has examples that are JSON, and links that lead somewhere', () => {
    for (const [, code = ''] of page(id).matchAll(/^```json\n([\s\S]*?)^```$/gm)) {
      expect(() => JSON.parse(code) as unknown, code).not.toThrow();
    }
    const links = [...page(id).matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, other]) => other);
    expect(rules.map((rule) => rule.id as string)).toEqual(expect.arrayContaining(links));
  });
});

test.each(acknowledgeable)('the page of $id acknowledges it by names that are there', ({ id }) => {
  const [, json = ''] = /`(\{\s*"rule":[^`]*)`/.exec(page(id)) ?? [];
  const { rule, ...place } = JSON.parse(json) as Record<string, string>;
  expect(rule).toBe(id);
  const places = ['priority', 'milestone', 'indicator', 'period'];
  expect([...places, 'reason']).toEqual(expect.arrayContaining(Object.keys(place)));
});

test('the index lists every rule with its title, its page and its severity', async () => {
  const file = path.join(folder, 'README.md');
  const [intro = ''] = readFileSync(file, 'utf8').split(/^\| Rule /m);
  const rows = rules.map(
    ({ id, severity, title }) => `| [\`${id}\`](${id}.md) | ${severity} | ${title} |`,
  );
  const table = ['| Rule | Severity | What it finds |', '|---|---|---|', ...rows].join('\n');
  await expect(`${intro}${table}\n`).toMatchFileSnapshot(file);
});
