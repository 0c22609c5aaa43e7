import type { Given } from '../command/Command.js';
import { commands } from '../command/commands.js';
import { exitCodes } from '../command/exitCodes.js';
import type { Terminal } from '../terminal/Terminal.js';
import { bashCompletions } from './bashCompletions.js';
import { fishCompletions } from './fishCompletions.js';
import { zshCompletions } from './zshCompletions.js';

const scripts = { bash: bashCompletions, zsh: zshCompletions, fish: fishCompletions };

/** Prints the script for a shell, made from the same data as the help. */
export function printCompletions({ arguments: [shell] }: Given, { out }: Terminal): number {
  out(scripts[shell as keyof typeof scripts](commands));
  return exitCodes.fine;
}
