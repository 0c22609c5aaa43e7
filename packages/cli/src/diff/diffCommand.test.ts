import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { plymouthPlan } from '@milepost/plymouth';
import { describe, expect, test } from 'vitest';
import { runCli, temporaryFolder } from '../command/runCli.examples.js';

const cwd = temporaryFolder();
const write = (name: string, plan: unknown) =>
  writeFileSync(path.join(cwd, name), JSON.stringify(plan));
const milepost = (...args: string[]) => runCli(args, { cwd });

const [first, ...others] = plymouthPlan.priorities;
const [milestone, ...rest] = first!.milestones;
const slipped = { ...milestone!, status: plymouthPlan.statuses[1]!.id };
write('june.json', plymouthPlan);
write('september.json', {
  ...plymouthPlan,
  edition: { id: '2019-09', label: 'September \u001B[2J2019' },
  priorities: [{ ...first, milestones: [slipped, ...rest] }, ...others],
});

describe('milepost diff', () => {
  test('says what changed in sentences, under the priority it belongs to', async () => {
    const { code, out } = await milepost('diff', 'june.json', 'september.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^What changed since June 2019$/m);
    expect(out).toMatch(/^ILACS Priority Action 1: Strategy discussions$/m);
    expect(out).toMatch(/is “SLIGHT SLIPPAGE”\.\s+It\s+was\s+“ON TRACK”/);
    expect(out).not.toContain('\u001B');
  });

  test('gives codes and facts for a program', async () => {
    const { out } = await milepost('diff', 'june.json', 'september.json', '--format', 'json');
    const { kind, changes } = JSON.parse(out);
    expect(kind).toBe('changes');
    expect(changes.map((change: { kind: string }) => change.kind)).toContain('milestone-status');
  });

  test('speaks Welsh', async () => {
    const { out } = await milepost('diff', 'june.json', 'september.json', '--lang', 'cy');
    expect(out).not.toContain('What changed');
  });

  test('ends with 1 where something changed, if that is asked', async () => {
    const asked = ['--exit-code', 'june.json'];
    expect((await milepost('diff', ...asked, 'september.json')).code).toBe(1);
    expect((await milepost('diff', ...asked, 'june.json')).code).toBe(0);
  });

  test('compares plans kept in different formats: the same plan has not changed', async () => {
    await milepost('init', 'june.xlsx', '--from', 'june.json');
    const { code, out } = await milepost('diff', 'june.json', 'june.xlsx', '--exit-code');
    expect(code, out).toBe(0);
  });

  test('says of each file that cannot be read why: 2', async () => {
    const { code, out, err } = await milepost('diff', 'nowhere.json', 'gone.xlsx');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/nowhere\.json[^]*gone\.xlsx/);
  });

  test('needs two: 64', async () => {
    expect((await milepost('diff', 'june.json')).err).toContain('milepost diff needs NEW');
  });
});
