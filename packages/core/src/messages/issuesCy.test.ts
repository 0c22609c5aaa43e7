import { describe, expect, it } from 'vitest';
import { safeParsePlan } from '../plan/parse.js';
import { smallPlan } from '../examples/smallPlan.js';
import { issuesCy } from './issuesCy.js';
import { issuesEnGB } from './issuesEnGB.js';

/** Every sentence by its path. */
function sentences(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, child]) =>
    sentences(child, `${path}.${key}`),
  );
}

const own = ({ period: _, ...words }: typeof issuesEnGB) => new Map(sentences(words));
const slots = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();

describe('issuesCy', () => {
  const [english, welsh] = [own(issuesEnGB), own(issuesCy)];

  it('says all that the English does, with the same slots', () => {
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of english) expect(slots(welsh.get(path)), path).toBe(slots(text));
  });

  it('leaves no English standing where a sentence is said, but keeps what is to be typed', () => {
    const typed = (text = '') => text.match(/"[^"]*"|`[^`]*`/g) ?? [];
    for (const [path, text] of english) {
      const words = text.replace(/"[^"]*"|`[^`]*`|\{[^}]*\}/g, '');
      if (/[a-z]{3,} [a-z]{2,}/i.test(words)) expect(welsh.get(path), path).not.toBe(text);
      expect([...typed(welsh.get(path))].sort(), path).toEqual([...typed(text)].sort());
    }
  });

  it('tells in Welsh where a plan cannot be understood, and what to write', () => {
    const [priority] = smallPlan.priorities;
    const input = { ...smallPlan, priorities: [{ ...priority, colour: 'red' }] };
    const result = safeParsePlan(input, { messages: issuesCy });
    if (result.ok) throw new Error('It was understood.');
    const [{ where, message, remedy } = { where: '', message: '', remedy: '' }] = result.issues;
    expect(where).toContain(`Blaenoriaeth ${priority?.ref}`);
    expect(message).toBe('`colour`: nid yw’n allwedd sy’n hysbys yma.');
    expect(remedy).toContain('Tynnwch hi allan, neu defnyddiwch un o’r rhain: ');
  });
});
