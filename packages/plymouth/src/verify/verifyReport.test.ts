import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { comparePlan } from './comparePlan.js';
import { plymouthPlan } from '../plymouthPlan.js';
import { printComparisons } from './printComparisons.js';
import printedFigures from './printed-figures.json' with { type: 'json' };
import { readReport } from './readReport.js';

const VARIABLE = 'MILEPOST_REPORT_TEXT';
const repository = fileURLToPath(new URL('../../../..', import.meta.url));
const say = (words: string) => process.stdout.write(`\n${words}\n`);

it('the plan says what the text of the report prints', (context) => {
  const named = process.env[VARIABLE];
  if (named === undefined || named === '') {
    say(`verify-report: skipped. ${VARIABLE} is not set: it names the text of the report.`);
    return context.skip();
  }
  const path = resolve(repository, named);
  if (!existsSync(path)) {
    throw new Error(
      `${VARIABLE} is “${named}”, but there is no file ${path}. Give an absolute path, or one from the top of the repository.`,
    );
  }
  const printed = readReport(readFileSync(path, 'utf8'));
  const table = printComparisons(comparePlan(plymouthPlan, printed));
  say(table);
  expect(table.split('\n').filter((line) => line.startsWith('- '))).toEqual([]);
  expect(printed, 'printed-figures.json is what the text prints').toEqual(printedFigures);
});
