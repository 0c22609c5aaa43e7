import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bilingualPlan } from '@milepost/core/examples';
import { plymouthPlan } from '@milepost/plymouth';
import { describe, expect, test } from 'vitest';
import { runCli, temporaryFolder } from '../command/runCli.examples.js';

const cwd = temporaryFolder();
const at = (...names: string[]) => path.join(cwd, ...names);
const milepost = (...args: string[]) => runCli(args, { cwd });

describe('milepost init', () => {
  test('writes an empty workbook, which check then says what is missing from, by sheet and cell', async () => {
    const { code, out, err } = await milepost('init', 'my plan.xlsx');
    expect({ code, out }).toEqual({ code: 0, out: 'my plan.xlsx\n' });
    expect(err).toContain('milepost check "my plan.xlsx"');
    expect(readFileSync(at('my plan.xlsx')).subarray(0, 2).toString()).toBe('PK');
    const checked = await milepost('check', 'my plan.xlsx');
    expect(checked.code).toBe(2);
    expect(checked.out).toMatch(/^my plan\.xlsx Plan!B\d+\n {2}Title is blank\.$/m);
  });

  test('a plan goes through workbook, CSV folder and JSON and comes back the same', async () => {
    writeFileSync(at('plan.json'), JSON.stringify(bilingualPlan));
    const steps = ['plan.json', 'plan.xlsx', 'a folder', 'again.json'];
    for (const [index, from] of steps.slice(0, -1).entries()) {
      const { code, err } = await milepost('init', steps[index + 1]!, '--from', from);
      expect(code, err).toBe(0);
    }
    const { $schema, ...plan } = JSON.parse(readFileSync(at('again.json'), 'utf8'));
    expect(plan).toEqual(JSON.parse(JSON.stringify(bilingualPlan)));
    expect($schema).toMatch(/plan\.schema\.json$/);
    expect(readdirSync(at('a folder'))).toContain('Figures.csv');
  });

  test('--from plymouth is the reference plan', async () => {
    await milepost('init', 'plymouth.json', '--from', 'plymouth');
    const { $schema: _, ...plan } = JSON.parse(readFileSync(at('plymouth.json'), 'utf8'));
    expect(plan).toEqual(plymouthPlan);
  });

  test('an empty plan file can be read as it is', async () => {
    await milepost('init', 'empty.json');
    expect((await milepost('check', 'empty.json', '--fail-on', 'note')).code).toBe(0);
  });

  test('overwrites nothing without --force, and writes nothing where --from cannot be read', async () => {
    writeFileSync(at('taken.xlsx'), 'mine');
    expect(await milepost('init', 'taken.xlsx')).toMatchObject({ code: 2 });
    expect(readFileSync(at('taken.xlsx'), 'utf8')).toBe('mine');
    expect(await milepost('init', 'taken.xlsx', '--force')).toMatchObject({ code: 0 });
    expect(await milepost('init', 'never.xlsx', '--from', 'nowhere.xlsx')).toMatchObject({
      code: 2,
    });
    expect(existsSync(at('never.xlsx'))).toBe(false);
    mkdirSync(at('half'));
    writeFileSync(at('half', 'Figures.csv'), 'mine');
    expect(await milepost('init', 'half')).toMatchObject({ code: 2 });
    expect(readdirSync(at('half'))).toEqual(['Figures.csv']);
  });

  test('says which endings it writes: 64', async () => {
    const { code, err } = await milepost('init', 'plan.docx');
    expect(code).toBe(64);
    expect(err).toContain('Write .xlsx, .json, or a name without an ending');
  });
});
