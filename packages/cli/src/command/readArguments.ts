import { parseArgs } from 'node:util';
import type { Command, Given, Option } from './Command.js';
import { UsageError } from './UsageError.js';
import { nearestTo } from './nearestTo.js';

/** Reads the words after a command's name. @throws UsageError with what to write instead. */
export function readArguments(command: Command, args: readonly string[]): Given {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(command.options.map((option) => [option.name, asParsed(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string[]> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (option === undefined) throw unknownOption(command, token.rawName);
    if (option.value === undefined) {
      if (token.value != null) throw new UsageError(`${token.rawName} takes no value.`);
      flags.add(option.name);
      continue;
    }
    const value = valueOf(option, token.rawName, token.value, token.inlineValue === true);
    if (!option.repeats && values[option.name]) {
      throw new UsageError(`${token.rawName} may be given once.`);
    }
    (values[option.name] ??= []).push(value);
  }
  checkCount(command, positionals);
  return { arguments: positionals, values, flags };
}

function asParsed({ short, value, repeats }: Option) {
  return {
    type: value === undefined ? ('boolean' as const) : ('string' as const),
    ...(short !== undefined && { short }),
    ...(repeats && { multiple: true }),
  };
}

function valueOf(option: Option, as: string, value: string | undefined, inline: boolean): string {
  const { value: name, choices } = option;
  if (value === undefined || (!inline && /^-./.test(value))) {
    throw new UsageError(`${as} needs a value: ${as} ${choices?.join('|') ?? name}`);
  }
  if (choices && !choices.includes(value)) {
    throw new UsageError(`${as} cannot be "${value}". Write one of ${choices.join(', ')}.`);
  }
  return value;
}

function unknownOption(command: Command, written: string): UsageError {
  const known = command.options.map(({ name }) => `--${name}`);
  const meant = nearestTo(written, known);
  const hint =
    meant === undefined ? `See milepost ${command.name} --help.` : `Did you mean ${meant}?`;
  return new UsageError(`milepost ${command.name} has no option ${written}. ${hint}`);
}

function checkCount(command: Command, given: readonly string[]): void {
  const missing = command.arguments.find(
    ({ optional }, at) => !optional && given[at] === undefined,
  );
  if (missing !== undefined) {
    throw new UsageError(`milepost ${command.name} needs ${missing.name}: ${missing.says}`);
  }
  const extra = given[command.arguments.length];
  if (extra !== undefined) {
    const most = command.arguments.map(({ name }) => name).join(' ') || 'no arguments';
    throw new UsageError(
      `milepost ${command.name} takes ${most}, and "${extra}" is one more. A path with spaces needs quotes.`,
    );
  }
  command.arguments.forEach(({ choices, name }, at) => {
    const value = given[at];
    if (value === undefined || !choices || choices.includes(value)) return;
    throw new UsageError(`${name} cannot be "${value}". Write one of ${choices.join(', ')}.`);
  });
}
