import type { Terminal } from '../terminal/Terminal.js';
import type { Command } from './Command.js';
import { exampleLines, heading, rows } from './helpParts.js';

/** What `milepost --help` says. */
export function overview(commands: readonly Command[], terminal: Terminal): string {
  const listed = commands.map(({ name, summary }): [string, string] => [name, summary]);
  const general: [string, string][] = [
    ['milepost help COMMAND', 'all about one command, with examples'],
    ['--version, -V', 'the version'],
  ];
  return [
    'milepost: improvement plans that add up, from the command line',
    '',
    heading('Usage', terminal),
    '  milepost COMMAND FILE [options]',
    '',
    heading('Commands', terminal),
    ...rows(listed, terminal),
    '',
    heading('Begin with', terminal),
    ...commands.flatMap(({ examples }) => exampleLines(examples.slice(0, 1), terminal)),
    '',
    heading('More', terminal),
    ...rows(general, terminal),
    '',
    'Colours: none where NO_COLOR is set or the output is no terminal; FORCE_COLOR=1 keeps them.',
    '',
  ].join('\n');
}
