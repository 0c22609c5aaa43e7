import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { exitCodes } from '../command/exitCodes.js';
import { wantsColour } from './wantsColour.js';
import type { Style, Terminal } from './Terminal.js';

type Host = Pick<NodeJS.Process, 'env' | 'exit'> & {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
};

/** The terminal of a process. It ends quietly when whoever reads the output has read enough, as `head` does. */
export function terminalOf({ env, stdout, stderr, exit }: Host): Terminal {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      exit(exitCodes.brokenPipe);
    });
  }
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    style: { out: styleFor(stdout, env), err: styleFor(stderr, env) },
    columns: Math.min(columnsOf(stdout), mostColumns),
    watched: stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'],
  };
}

/** Longer lines are hard to read. */
const mostColumns = 100;

function columnsOf({ isTTY, columns }: Partial<WriteStream>): number {
  return isTTY === true && columns ? Math.max(columns, 40) : 80;
}

function styleFor({ isTTY }: Partial<WriteStream>, env: NodeJS.ProcessEnv): Style {
  if (!wantsColour(env, isTTY === true)) return (_, text) => text;
  // Later Nodes would ask the environment again, of the other stream too.
  return (format, text) => styleText(format, text, { validateStream: false });
}
