import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plymouthPlan } from '@milepost/plymouth';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCli, temporaryFolder } from '../command/runCli.examples.js';

const cwd = temporaryFolder();
const at = (...names: string[]) => path.join(cwd, ...names);
const milepost = (...args: string[]) => runCli(args, { cwd });

interface Found {
  readonly rule: string;
  readonly file: { file: string; line: number | null; cell: string | null };
  readonly place: { period: string };
  readonly facts: readonly { value: unknown }[];
}

const printedTravel = async (file: string) => {
  const { findings } = JSON.parse((await milepost('check', file, '-f', 'json')).out);
  return (findings as Found[]).filter(({ rule }) => rule === 'printed-travel');
};

beforeAll(async () => {
  writeFileSync(at('plan.json'), JSON.stringify(plymouthPlan));
  await milepost('init', 'plan.xlsx', '--from', 'plan.json');
  await milepost('init', 'plan', '--from', 'plan.json');
});

describe('a finding has its place in whatever the plan is kept in', () => {
  test('in a workbook its sheet and cell', async () => {
    const found = await printedTravel('plan.xlsx');
    expect(found.length).toBeGreaterThan(3);
    for (const { file } of found) {
      expect(file).toEqual({
        file: 'plan.xlsx',
        line: null,
        column: null,
        cell: expect.stringMatching(/^Figures!\w+$/),
      });
    }
  });

  test('in a folder of CSV files the file, and the line that holds the figure', async () => {
    const found = await printedTravel('plan');
    expect(found).toHaveLength((await printedTravel('plan.xlsx')).length);
    for (const { file, place } of found) {
      expect(file.file).toBe(path.join('plan', 'Figures.csv'));
      const line = readFileSync(at(file.file), 'utf8').split(/\r?\n/)[file.line! - 1];
      expect(line).toContain(place.period);
    }
  });

  test('and every format has the same findings', async () => {
    const told = async (file: string) => {
      const { findings } = JSON.parse((await milepost('check', file, '-f', 'json')).out);
      return (findings as { rule: string; message: string }[]).map(({ message }) => message).sort();
    };
    const expected = await told('plan.json');
    expect(await told('plan.xlsx')).toEqual(expected);
    expect(await told('plan')).toEqual(expected);
  });
});

describe('what a file is called does not decide alone', () => {
  test('a workbook without its ending is read as one', async () => {
    copyFileSync(at('plan.xlsx'), at('workbook'));
    expect((await milepost('check', 'workbook')).code).toBe(1);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['text.xlsx', 'not a zip', /text\.xlsx/],
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old\.xls\n/],
    ['cut.xlsx', Buffer.from('504b0304140000', 'hex'), /cut\.xlsx\n/],
    ['Figures.csv', 'Indicator,Period\n', /one table of a plan/],
  ])('%s is no plan: 2, and why', async (name, bytes, says) => {
    writeFileSync(at(name), bytes);
    const { code, out, err } = await milepost('check', name);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toMatch(says);
    expect(out).toContain('To do:');
  });

  test('a folder of other things is no plan; one bad cell in a folder of CSVs has its line', async () => {
    mkdirSync(at('empty'));
    expect((await milepost('check', 'empty')).out).toContain('a folder without CSV files');
    const file = at('plan', 'Figures.csv');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('2018-04', 'Smarch'));
    const { code, out } = await milepost('check', 'plan');
    expect(code).toBe(2);
    expect(out).toMatch(/plan[/\\]Figures\.csv:\d+ \([A-Z]\d+\)\n[^]*Smarch/);
    writeFileSync(file, text);
    renameSync(file, `${file}.old`);
    expect((await milepost('check', 'plan')).code).not.toBe(70);
  });
});
