import type { Terminal } from '../terminal/Terminal.js';
import { wrap } from '../terminal/wrap.js';
import type { Argument, Command, Option } from './Command.js';
import { exitCodes } from './exitCodes.js';
import { exampleLines, heading, rows } from './helpParts.js';

const shared: Readonly<Record<number, string>> = {
  [exitCodes.usage]: 'the command line could not be understood',
};

/** What `milepost COMMAND --help` says: usage, what it does, options, examples, exit status. */
export function commandHelp(command: Command, terminal: Terminal): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [heading(title, terminal), ...lines, ''];
  const paragraphs = command.description.flatMap((text) => [...wrap(text, terminal.columns), '']);
  const statuses = Object.entries({ ...command.statuses, ...shared });
  return [
    `milepost ${command.name}: ${command.summary}`,
    '',
    ...section('Usage', [`  ${usage(command)}`]),
    ...paragraphs,
    ...section('Arguments', rowsOf(command.arguments.map(argumentRow), terminal)),
    ...section('Options', rowsOf(command.options.map(optionRow), terminal)),
    ...section('Examples', exampleLines(command.examples, terminal)),
    ...section('Exit status', rowsOf(statuses, terminal)),
  ].join('\n');
}

function rowsOf(list: readonly (readonly [string, string])[], terminal: Terminal): string[] {
  return list.length === 0 ? [] : rows(list, terminal);
}

/** `milepost check FILE [options]` */
function usage({ name, arguments: args, options }: Command): string {
  const words = args.map((each) => (each.optional ? `[${each.name}]` : each.name));
  return ['milepost', name, ...words, ...(options.length > 0 ? ['[options]'] : [])].join(' ');
}

function argumentRow({ name, says }: Argument): [string, string] {
  return [name, says];
}

function optionRow(option: Option): [string, string] {
  const { name, short, value, choices, says } = option;
  const own = `--${name}${value === undefined ? '' : ` ${value}`}`;
  const facts = [
    ...(choices ? [`One of ${choices.join(', ')}.`] : []),
    ...(option.repeats ? ['May be given several times.'] : []),
    ...(option.default === undefined ? [] : [`Unless given: ${option.default}.`]),
  ];
  return [short === undefined ? own : `-${short}, ${own}`, [says, ...facts].join(' ')];
}
