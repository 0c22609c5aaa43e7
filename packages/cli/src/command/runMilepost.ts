import { version } from '../../package.json';
import { FileError } from '../file/FileError.js';
import { Interrupted } from '../interruption/Interrupted.js';
import type { Terminal } from '../terminal/Terminal.js';
import type { Command } from './Command.js';
import { UsageError } from './UsageError.js';
import { commandHelp } from './commandHelp.js';
import { commands } from './commands.js';
import { exitCodes } from './exitCodes.js';
import { nearestTo } from './nearestTo.js';
import { overview } from './overview.js';
import { readArguments } from './readArguments.js';

/** Runs what a command line asks for; returns the exit status. */
export async function runMilepost(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const { style, err } = terminal;
    if (error instanceof UsageError) {
      err(`${style.err('red', 'milepost:')} ${error.message}\n`);
      return exitCodes.usage;
    }
    if (error instanceof FileError) {
      err(`${style.err('red', 'milepost:')} ${error.message}\n`);
      return exitCodes.unreadable;
    }
    if (error instanceof Interrupted) return exitCodes.interrupted;
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    err(
      `${style.err('red', 'milepost:')} this is a fault of the program, not of your plan.\n${told}\n`,
    );
    return exitCodes.fault;
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version' || name === '-V') {
    terminal.out(`${version}\n`);
    return exitCodes.fine;
  }
  if (name === undefined || name === '--help' || name === '-h') {
    terminal.out(overview(commands, terminal));
    return exitCodes.fine;
  }
  if (name === 'help') {
    const [asked] = rest;
    terminal.out(
      asked === undefined
        ? overview(commands, terminal)
        : commandHelp(commandNamed(asked), terminal),
    );
    return exitCodes.fine;
  }
  const command = commandNamed(name);
  if (asksForHelp(rest)) {
    terminal.out(commandHelp(command, terminal));
    return exitCodes.fine;
  }
  return command.run(readArguments(command, rest), terminal);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args
    .slice(0, end === -1 ? undefined : end)
    .some((word) => word === '--help' || word === '-h');
}

function commandNamed(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const names = commands.map((each) => each.name);
  const meant = nearestTo(name, names);
  const hint =
    meant === undefined ? `Write one of ${names.join(', ')}.` : `Did you mean milepost ${meant}?`;
  const what = name.startsWith('-') ? 'an option' : 'a command';
  throw new UsageError(`"${name}" is not ${what} of milepost. ${hint}`);
}
