import path from 'node:path';
import type { Plan } from '@milepost/core';
import { emptyPlan } from '@milepost/core/examples';
import { writeCsvFolder } from '@milepost/io/csv-folder';
import { writeWorkbook } from '@milepost/io/workbook';
import { plymouthPlan } from '@milepost/plymouth';
import schema from '@milepost/core/plan.schema.json';
import type { Given } from '../command/Command.js';
import { UsageError } from '../command/UsageError.js';
import { exitCodes } from '../command/exitCodes.js';
import { writeFileWhole, writeFiles } from '../file/writeFiles.js';
import { readOrTell } from '../plan-file/readOrTell.js';
import type { Terminal } from '../terminal/Terminal.js';

/** Writes a plan, empty or from another, in the format that the file's name says. */
export async function runInit(given: Given, terminal: Terminal): Promise<number> {
  const [file = ''] = given.arguments;
  const from = given.values['from']?.[0];
  const replace = given.flags.has('force');
  const welsh = given.flags.has('welsh');
  const ending = path.extname(file).toLowerCase();
  const plan = from === 'plymouth' ? plymouthPlan : from && (await readOrTell(from, terminal));
  if (plan === null) return exitCodes.unreadable;
  const known = plan || undefined;
  switch (ending) {
    case '.xlsx':
      await writeFileWhole(file, await writeWorkbook(known, { welsh }), { replace });
      break;
    case '.json':
      await writeFileWhole(file, asJson(known ?? emptyPlan), { replace });
      break;
    case '': {
      const files = [...writeCsvFolder(known, { welsh })];
      const named = files.map(([name, content]) => ({ name, content }));
      await writeFiles(file, named, { replace });
      break;
    }
    default:
      throw new UsageError(
        `No plan is written as ${ending}. Write .xlsx, .json, or a name without an ending for a folder of CSV files.`,
      );
  }
  terminal.out(`${file}\n`);
  const next = known === undefined ? 'Fill it in, then' : 'Next';
  terminal.err(`${next}: milepost check ${/\s/.test(file) ? `"${file}"` : file}\n`);
  return exitCodes.fine;
}

function asJson(plan: Plan): string {
  return `${JSON.stringify({ $schema: schema.$id, ...plan }, null, 2)}\n`;
}
