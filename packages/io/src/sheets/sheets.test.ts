import { describe, expect, test } from 'vitest';
import { headingsOf, bareHeading } from '../book/Layout.js';
import { columnsByPath } from './columnAt.js';
import { schemaLeaves } from './schemaLeaves.examples.js';
import { sheets } from './sheets.js';

const places = columnsByPath();
const leaves = schemaLeaves();

describe('the sheets', () => {
  test('have a place for every key of the plan schema', () => {
    expect([...leaves.keys()].filter((path) => !places.has(path))).toEqual([]);
  });

  test('have no column that leads nowhere in a plan', () => {
    expect([...places.keys()].filter((path) => !leaves.has(path))).toEqual([]);
  });

  test('offer just the words that the schema knows', () => {
    const offered = [...places].flatMap(([path, { choices }]) =>
      choices ? [[path, [...choices].sort()]] : [],
    );
    const known = [...places.keys()].flatMap((path) => {
      const words = leaves.get(path)?.words ?? [];
      return words.length === 0 ? [] : [[path, withAverage(path, words)]];
    });
    expect(Object.fromEntries(offered)).toEqual(Object.fromEntries(known));
  });

  test('know which columns must be filled in', () => {
    const missing = [...leaves].flatMap(([path, { required }]) =>
      required && !places.get(path)?.required ? [path] : [],
    );
    // A group's entry may be absent, so its columns are required only with it: the parser says so.
    expect(missing.filter((path) => !/\*\..*\*\./.test(path) && path !== 'milepost')).toEqual([]);
  });

  test('tell their columns apart, however a heading is spelt', () => {
    for (const sheet of sheets) {
      const headings = headingsOf(sheet).map(bareHeading);
      expect(headings, sheet.name).toEqual([...new Set(headings)]);
    }
  });

  test('explain every column, in less than a note of Excel holds', () => {
    for (const column of places.values()) {
      expect(column.note.length, column.heading).toBeGreaterThan(3);
      expect(column.note.length, column.heading).toBeLessThan(1000);
    }
  });

  test('keep their drop-downs within the 255 characters that Excel allows', () => {
    for (const { choices = [], heading } of places.values()) {
      expect(choices.join(',').length, heading).toBeLessThan(255);
    }
  });
});

/** The comparison with an average is an object in a plan, and a word in a sheet; none is the whole policy. */
function withAverage(path: string, words: readonly string[]): string[] {
  return [...words, ...(path.endsWith('travel.compareWith') ? ['average'] : [])]
    .concat(path === 'priorities.*.indicators.*.travel.compareWith' ? ['none'] : [])
    .sort();
}
