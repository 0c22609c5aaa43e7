import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../bundle.mjs';

const files = ['milepost.js', 'milepost.cy.js', 'milepost.files.js', 'milepost.css'] as const;

let folder: string;
let readme: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'milepost-weights-'));
  await bundle(folder, { conditions: ['@milepost/source'], only: files, forPublishing: true });
  readme = await readFile(path.join(import.meta.dirname, '../../README.md'), 'utf8');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(files)('README says what %s weighs, to a kilobyte', async (name) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
  const stated = Number(/\| ([\d.]+) kB \|$/.exec(row ?? '')?.[1]);
  const weight = gzipSync(await readFile(path.join(folder, name)), { level: 9 }).length / 1000;
  expect(Math.abs(stated - weight)).toBeLessThan(1);
});

it('README’s parts of milepost.js come to the whole that it says', () => {
  const [, table = ''] = readme.split('| part | kB |');
  const rows = [...table.split('\n\n')[0]!.matchAll(/\| \**([\d.]+)\** \|$/gm)];
  const figures = rows.map(([, figure]) => Number(figure));
  const whole = figures.pop();
  const sum = figures.reduce((total, figure) => total + figure, 0);
  expect(sum).toBeCloseTo(whole!, 1);
});
