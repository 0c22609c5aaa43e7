import type { Plan } from '@milepost/core';
import type { Terminal } from '../terminal/Terminal.js';
import { plainLine } from '../terminal/plainLine.js';
import type { Progress } from '../terminal/progress.js';
import { placeText } from './placeText.js';
import { readPlanFile } from './readPlanFile.js';

/** More are told by `milepost check`. */
const most = 20;

/** The plan in a file; where there is none, `null`, and the error stream says why. */
export async function readOrTell(
  file: string,
  { err, style }: Terminal,
  progress?: Progress,
): Promise<Plan | null> {
  const read = await readPlanFile(file);
  if (read.ok) return read.plan;
  progress?.end();
  for (const { place, where, message, remedy } of read.issues.slice(0, most)) {
    const at = style.err(['red', 'bold'], placeText(place));
    err(`${[at, plainLine(where)].join('  ').trim()}\n  ${plainLine(message)}\n`);
    err(`  ${style.err('dim', `To do: ${plainLine(remedy)}`)}\n`);
  }
  const more = read.issues.length - most;
  if (more > 0) err(`And ${more} more: milepost check ${file}\n`);
  return null;
}
