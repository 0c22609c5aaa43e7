// One reading in a process of its own: node once.js VARIANT FOLDER FIGURES. Prints milliseconds and megabytes.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readCsvFolder } from '@milepost/io/csv-folder';
import { readWorkbook } from '@milepost/io/workbook';
import type { Plan } from '@milepost/core';
import { nationalPlan } from '../evaluate/nationalPlan.js';

const [variant, folder = '', figures] = process.argv.slice(2);
const began = performance.now();
const plan = await planBy(variant);
const milliseconds = performance.now() - began;
const { maxRSS } = process.resourceUsage();
const kept = plan.priorities
  .flatMap(({ indicators = [] }) => indicators)
  .reduce((sum, { observations }) => sum + observations.length, 0);
if (kept !== Number(figures)) throw new Error(`${variant} kept ${kept} figures of ${figures}.`);
process.stdout.write(JSON.stringify({ milliseconds, megabytes: maxRSS / 1024, kept }));

async function planBy(name: string | undefined): Promise<Plan> {
  if (name === 'plan alone') return nationalPlan(Number(figures));
  const result =
    name === 'readWorkbook'
      ? readWorkbook(await readFile(path.join(folder, 'plan.xlsx')))
      : readCsvFolder(await csvFiles());
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.plan;
}

async function csvFiles(): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.csv'));
  return new Map(
    await Promise.all(
      names.map(async (file) => [file, await readFile(path.join(folder, file))] as const),
    ),
  );
}
