import { describe, expect, it } from 'vitest';
import { changesCy } from './changesCy.js';
import { changesEnGB } from './changesEnGB.js';
import { csvMessages } from './csv.js';
import { cy } from './cy.js';
import { embedCy } from './embedCy.js';
import { embedEnGB } from './embedEnGB.js';
import { enGB } from './enGB.js';
import { findingsViewCy } from './findingsViewCy.js';
import { findingsViewEnGB } from './findingsViewEnGB.js';
import { nationalCy } from './nationalCy.js';
import { nationalEnGB } from './nationalEnGB.js';

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Every template of a catalogue by its path; the forms of a plural stand together under one path. */
function templatesOf(node: unknown, path = ''): Map<string, readonly string[]> {
  if (typeof node === 'string') return new Map([[path, [node]]]);
  if (Array.isArray(node)) return new Map([[path, node as string[]]]);
  if (typeof node !== 'object' || node === null) return new Map();
  const entries = Object.entries(node);
  if ('other' in node && entries.every(([key]) => categories.includes(key))) {
    return new Map([[path, entries.map(([, form]) => String(form))]]);
  }
  return new Map(entries.flatMap(([key, child]) => [...templatesOf(child, `${path}.${key}`)]));
}

function slotsOf(templates: readonly string[]): string[] {
  const slots = templates.flatMap((template) =>
    [...template.matchAll(/\{(\w+)\}/g)].map(([, slot]) => String(slot)),
  );
  return [...new Set(slots)].sort();
}

/** Without the words of pages, which other catalogues bring along. */
function own<Words extends { readonly messages: unknown }>({ messages: _, ...words }: Words) {
  return words;
}

/**
 * The words of pages, of downloaded tables, of elements on other pages, of lists of findings,
 * of changes, and of national comparisons.
 */
const all = {
  en: {
    ...enGB,
    csv: csvMessages.en,
    embed: embedEnGB,
    findings: own(findingsViewEnGB),
    changes: own(changesEnGB),
    national: own(nationalEnGB),
  },
  cy: {
    ...cy,
    csv: csvMessages.cy,
    embed: embedCy,
    findings: own(findingsViewCy),
    changes: own(changesCy),
    national: own(nationalCy),
  },
};

const languages: [string, typeof all.en][] = [
  ['enGB', all.en],
  ['cy', all.cy],
];

describe('catalogues', () => {
  const english = templatesOf(all.en);
  const welsh = templatesOf(all.cy);

  it('say the same things in Welsh as in English', () => {
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the same slots in both languages', () => {
    const differing = [...english.keys()].filter(
      (path) => slotsOf(welsh.get(path) ?? []).join() !== slotsOf(english.get(path) ?? []).join(),
    );
    expect(differing).toEqual([]);
  });

  it.each(languages)('%s is plain data: JSON gives it back unchanged', (_name, messages) => {
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
  });

  it.each(languages)('%s leaves no template empty, nor with idle spaces', (_name, messages) => {
    const { list: _joins, ...sentences } = messages;
    for (const [path, templates] of templatesOf(sentences)) {
      for (const template of templates) {
        expect(template, path).not.toBe('');
        expect(template, path).not.toMatch(/ {2}|\s$/);
      }
    }
  });

  it.each(languages)('%s opens every brace as a slot and closes it', (_name, messages) => {
    for (const [path, templates] of templatesOf(messages)) {
      for (const template of templates) {
        expect(template.replace(/\{\w+\}/g, ''), path).not.toMatch(/[{}]/);
      }
    }
  });

  it.each(languages)('%s names twelve months, long and short', (_name, messages) => {
    expect(new Set(messages.period.months).size).toBe(12);
    expect(new Set(messages.period.monthsShort).size).toBe(12);
  });

  it('never claim a review of the Welsh that has not been had', () => {
    expect(cy.reviewed).toBe(false);
    expect(csvMessages.cy.reviewed).toBe(false);
    expect(enGB.reviewed).toBe(true);
  });

  it('never leave English standing in the Welsh where a whole sentence is said', () => {
    const same = [...english]
      .filter(([path, templates]) => welsh.get(path)?.join() === templates.join())
      .filter(([, templates]) =>
        /[a-z]{4,} [a-z]{2,}/.test(templates.join().replace(/\{\w+\}/g, '')),
      );
    expect(same).toEqual([]);
  });

  it('never say a direction by an arrow: a screen reader reads it as a picture or not at all', () => {
    for (const [, messages] of languages) {
      expect(JSON.stringify(messages)).not.toMatch(/[\u2190-\u21ff\u25b2-\u25bf]/);
    }
  });
});
