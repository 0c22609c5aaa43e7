import { existsSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { FileError } from '../file/FileError.js';
import type { Terminal } from '../terminal/Terminal.js';

/** Editors save in several steps: a temporary file, a rename, a second write. */
const settled = 80;

/**
 * Calls back whenever a file, or one in a folder, has been saved, until Ctrl+C. For a file it watches the folder, since most editors and spreadsheets
 * save by putting a new file in the place of the old one, and a watch on that would end with it.
 */
export async function watchFile(
  file: string,
  { err }: Pick<Terminal, 'err'>,
  onSaved: () => Promise<void>,
): Promise<void> {
  const full = path.resolve(file);
  const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
  const name = isFolder ? null : path.basename(full);
  const folder = isFolder ? full : path.dirname(full);
  if (!existsSync(folder)) throw new FileError(`There is no folder ${folder} to watch.`);
  err(`Watching ${file}. Ctrl+C ends it.\n`);
  return new Promise((resolve, reject) => {
    let waiting: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const watcher = watch(folder, (_, changed) => {
      if (name !== null && changed !== null && changed !== name) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        running = running.then(onSaved).catch(stop);
      }, settled);
    });
    function stop(error?: unknown): void {
      clearTimeout(waiting);
      watcher.close();
      process.off('SIGINT', interrupted);
      if (error === undefined) resolve();
      else reject(error instanceof Error ? error : new Error(String(error)));
    }
    const interrupted = () => stop();
    process.on('SIGINT', interrupted);
    watcher.on('error', stop);
  });
}
