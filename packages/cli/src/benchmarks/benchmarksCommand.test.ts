import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { plymouthPlan } from '@milepost/plymouth';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCli, temporaryFolder } from '../command/runCli.examples.js';

const cwd = temporaryFolder();
const at = (...names: string[]) => path.join(cwd, ...names);
const lait = fileURLToPath(new URL('../../../io/src/lait/fixture', import.meta.url));
const benchmarks = (...args: string[]) =>
  runCli(['benchmarks', 'plan.json', '--lait', lait, ...args], { cwd });
const edition = ['--edition', '2021-04'];

beforeAll(() => writeFileSync(at('plan.json'), JSON.stringify(plymouthPlan)));

describe('milepost benchmarks', () => {
  test('told no measure, lists indicators, measures and editions', async () => {
    const { code, out } = await benchmarks();
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}re-referrals +Re-referrals within 12 months/m);
    expect(out).toMatch(/^ {2}271 ReReferral /m);
    expect(out).toMatch(/^ {2}2025-05$/m);
  });

  test('sets the authority beside England, region and neighbours, and says who has no figure', async () => {
    const { code, out } = await benchmarks(
      ...edition,
      ...['-m', 're-referrals=271', '--period', '2017/18'],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Plymouth +28\.0%\n +England +21\.9%\n +South West +23\.4%\n/);
    expect(out).toMatch(/Statistical neighbours +23\.3%\n/);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Plymouth stands 142 of 152 authorities in 2017/18, where 1 is best. Quartile band D: the worst quarter. Plain average of the statistical neighbours of the April 2021 edition. 2017/18: 9 of 10 have a figure (1 missing or suppressed',
    );
  });

  test('in Welsh where that is asked', async () => {
    const { out } = await benchmarks(...edition, '-m', 're-referrals=271', '--lang', 'cy');
    expect(out).toContain('Cymdogion ystadegol');
  });

  test('writes them into the plan with source and licence, keeps what others have, and replaces its own', async () => {
    const { code, out } = await benchmarks(
      ...edition,
      ...['-m', 're-referrals=ReReferral', '-m', 'care-leavers-accommodation=112'],
      ...['--period', 'FY2017-18', '-o', 'with.xlsx'],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^with\.xlsx$/m);
    await runCli(['init', 'with.json', '--from', 'with.xlsx'], { cwd });
    const plan = JSON.parse(readFileSync(at('with.json'), 'utf8')) as typeof plymouthPlan;
    const found = new Map(
      plan.priorities.flatMap(({ indicators = [] }) => indicators).map((one) => [one.id, one]),
    );
    expect(found.get('re-referrals')?.benchmarks).toMatchObject([
      { id: 'england', values: [{ period: 'FY2017-18', value: 21.9 }] },
      { id: 'region', label: 'South West', values: [{ period: 'FY2017-18', value: 23.4 }] },
      { id: 'statistical-neighbours', values: [{ period: 'FY2017-18', value: 23.311111111 }] },
    ]);
    expect(JSON.stringify(found.get('re-referrals')?.benchmarks)).toContain(
      'Open Government Licence v3.0',
    );
    const accommodation = found.get('care-leavers-accommodation')?.benchmarks;
    expect(accommodation?.map(({ id }) => id)).toEqual([
      'england',
      'region',
      'statistical-neighbours',
    ]);
    const own = plymouthPlan.priorities.flatMap(({ indicators = [] }) => indicators);
    const untouched = (id: string) => own.find((one) => one.id === id);
    expect(found.get('long-term-stability')).toEqual(untouched('long-term-stability'));
  });

  test('nothing is overwritten without --force', async () => {
    const args = [...edition, '-m', 're-referrals=271', '-o', 'plan.json'];
    const before = readFileSync(at('plan.json'), 'utf8');
    expect(await benchmarks(...args)).toMatchObject({ code: 2 });
    expect(readFileSync(at('plan.json'), 'utf8')).toBe(before);
  });

  test.each([
    [['-m', 're-referrals=271'], 'The extract has 2021-04, 2025-05.'],
    [[...edition, '-m', 're-referrals'], 're-referrals=271'],
    [[...edition, '-m', 'referrals=271'], 'The plan has no indicator "referrals". It has strategy'],
    [[...edition, '-m', 're-referrals=999'], "no measure '999'. It has 271 (ReReferral)"],
    [[...edition, '-m', 're-referrals=271', '--period', 'May'], 'Write a period such as'],
    [[...edition, '-m', 're-referrals=271', '--period', '1999/00'], 'no figure of measure 271'],
    [[...edition, '-m', 're-referrals=271', '--authority', '1'], '879 (Plymouth)'],
    [['-o', 'never.xlsx'], 'Nothing to compare'],
    [[...edition, '-m', 're-referrals=271', '-o', 'never.docx'], 'No plan is written as .docx'],
  ])('%j is not understood: 64, and what to write instead', async (args, says) => {
    const { code, out, err } = await benchmarks(...args);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(says);
    expect(existsSync(at('never.xlsx'))).toBe(false);
  });

  test('an EES file gives England and the region, its filters chosen and its symbols kept', async () => {
    const ees = fileURLToPath(
      new URL('../../../io/src/ees/fixture/placements.csv', import.meta.url),
    );
    const args = [
      'benchmarks',
      'plan.json',
      '--ees',
      ees,
      '-m',
      'short-term-stability=cla_percent',
    ];
    const asked = await runCli(args, { cwd });
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.err).toContain('3 or more');
    const { code, out } = await runCli(
      [
        ...args,
        ...['--filter', 'placements=3 or more', '--region', 'E12000009'],
        ...['--period', '2018/19', '-o', 'ees.json'],
      ],
      { cwd },
    );
    expect(code).toBe(0);
    expect(out).toMatch(/England +11\.0%/);
    const plan = JSON.parse(readFileSync(at('ees.json'), 'utf8')) as typeof plymouthPlan;
    const indicators = plan.priorities.flatMap((priority) => priority.indicators ?? []);
    const made = indicators.find(({ id }) => id === 'short-term-stability')?.benchmarks ?? [];
    expect(made.map(({ id }) => id)).toEqual(['statistical-neighbours', 'england', 'region']);
    expect(made[1]).toMatchObject({
      values: [{ period: 'FY2018-19', value: 11 }],
      source: { en: expect.stringContaining('placements.csv. Contains public sector') },
    });
  });

  test('an EES file without its companion: 2, and which is missing', async () => {
    writeFileSync(at('alone.csv'), 'time_period');
    const args = ['benchmarks', 'plan.json', '--ees', 'alone.csv', '-m', 're-referrals=x'];
    const { code, err } = await runCli(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain('alone.meta.csv is not there');
  });

  test('neither source, or both: 64', async () => {
    for (const args of [[], ['--lait', lait, '--ees', 'x.csv']]) {
      const { code, err } = await runCli(['benchmarks', 'plan.json', ...args], { cwd });
      expect(code).toBe(64);
      expect(err).toContain('--lait FOLDER or --ees FILE');
    }
  });

  test('an extract that is not there, or has a row that cannot be understood: 2, and where', async () => {
    const bare = await runCli(['benchmarks', 'plan.json', '--lait', 'none'], { cwd });
    expect(bare).toMatchObject({ code: 2 });
    expect(bare.err).toContain('An extract is a folder with measures.csv');
    mkdirSync(at('bad'));
    for (const name of ['measures', 'observations', 'statistical-neighbours']) {
      const text = readFileSync(path.join(lait, `${name}.csv`), 'utf8');
      const rows = text.split('\n').slice(0, 20).join('\n');
      writeFileSync(at('bad', `${name}.csv`), rows.replace(',7.7', ',7;7').replace(',207,', ',-,'));
    }
    const bad = await runCli(['benchmarks', 'plan.json', '--lait', 'bad'], { cwd });
    expect(bad).toMatchObject({ code: 2 });
    expect(bad.err).toMatch(/observations\.csv, row 2, column value: "7;7"/);
  });
});
