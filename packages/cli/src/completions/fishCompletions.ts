import type { Command, Option } from '../command/Command.js';
import { shellText } from './shellText.js';

/** Commands and options with what each does; file names are fish's own. */
export function fishCompletions(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c milepost -n __fish_use_subcommand -f -a ${command.name} -d ${fishText(command.summary)}`,
    ...command.arguments.flatMap(({ choices }) =>
      choices ? [`${within(command)} -f -a ${shellText(choices.join(' '))}`] : [],
    ),
    ...command.options.map((option) => `${within(command)} ${optionText(option)}`),
  ]);
  return ['# fish completion for milepost', ...lines, ''].join('\n');
}

function within({ name }: Command): string {
  return `complete -c milepost -n '__fish_seen_subcommand_from ${name}'`;
}

function optionText({ name, short, value, choices, says }: Option): string {
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(choices ? [`-x -a ${shellText(choices.join(' '))}`] : value === undefined ? [] : ['-r']),
    `-d ${fishText(says)}`,
  ].join(' ');
}

/** In fish a backslash within single quotes stands for the quotation mark after it. */
function fishText(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
