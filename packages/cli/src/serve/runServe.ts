import type { Given } from '../command/Command.js';
import { UsageError } from '../command/UsageError.js';
import { exitCodes } from '../command/exitCodes.js';
import type { Terminal } from '../terminal/Terminal.js';
import { watchFile } from '../watch/watchFile.js';
import { previewPages } from './previewPages.js';
import { startPreview } from './startPreview.js';

const usualPort = 4750;

/** Serves the preview until Ctrl+C. */
export async function runServe(given: Given, terminal: Terminal): Promise<number> {
  const [file = ''] = given.arguments;
  const port = portOf(given.values['port']?.[0]);
  const language = given.values['lang']?.[0] as 'en' | 'cy' | undefined;
  const preview = await startPreview(port ?? usualPort, port === undefined);
  try {
    const renew = async () => {
      const { pages, summary } = await previewPages(file, language);
      preview.show(pages);
      terminal.err(`${summary}\n`);
    };
    await renew();
    terminal.out(`http://localhost:${preview.port}/\n`);
    await watchFile(file, terminal, renew);
    return exitCodes.fine;
  } finally {
    await preview.close();
  }
}

function portOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65_535) return port;
  throw new UsageError(`--port ${written}: write a number from 0 to 65535.`);
}
