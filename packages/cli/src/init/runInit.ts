import { plymouthPlan } from '@milepost/plymouth';
import type { Given } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';
import { readOrTell } from '../plan-file/readOrTell.js';
import { refuseOtherEndings, writePlanFile } from '../plan-file/writePlanFile.js';
import type { Terminal } from '../terminal/Terminal.js';

/** Writes a plan, empty or from another, in the format that the file's name says. */
export async function runInit(given: Given, terminal: Terminal): Promise<number> {
  const [file = ''] = given.arguments;
  refuseOtherEndings(file);
  const from = given.values['from']?.[0];
  const plan = from === 'plymouth' ? plymouthPlan : from && (await readOrTell(from, terminal));
  if (plan === null) return exitCodes.unreadable;
  const known = plan || undefined;
  const [replace, welsh] = [given.flags.has('force'), given.flags.has('welsh')];
  await writePlanFile(file, known, { replace, welsh });
  terminal.out(`${file}\n`);
  const next = known === undefined ? 'Fill it in, then' : 'Next';
  terminal.err(`${next}: milepost check ${/\s/.test(file) ? `"${file}"` : file}\n`);
  return exitCodes.fine;
}
