import type { Terminal } from '../terminal/Terminal.js';
import { wrap } from '../terminal/wrap.js';
import type { Example } from './Command.js';

/** Beyond this a row's words begin on the line below its name. */
const widest = 24;

export function heading(text: string, { style }: Terminal): string {
  return style.out('bold', text);
}

/** Names with their words beside them, lined up. */
export function rows(
  list: readonly (readonly [name: string, says: string])[],
  { columns }: Terminal,
): string[] {
  const width = Math.min(widest, Math.max(...list.map(([name]) => name.length)));
  const indent = ' '.repeat(width + 4);
  return list.flatMap(([name, says]) => {
    const [first = '', ...more] = wrap(says, columns - indent.length);
    const rest = more.map((line) => indent + line);
    if (name.length > width) return [`  ${name}`, indent + first, ...rest];
    return [`  ${name.padEnd(width)}  ${first}`, ...rest];
  });
}

/** A command to copy, and below it what it does. */
export function exampleLines(examples: readonly Example[], terminal: Terminal): string[] {
  return examples.flatMap(({ run, says }) => [
    `  ${terminal.style.out('cyan', run)}`,
    ...wrap(says, terminal.columns - 6).map((line) => `      ${line}`),
  ]);
}
