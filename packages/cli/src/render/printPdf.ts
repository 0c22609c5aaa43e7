import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileError } from '../file/FileError.js';

/** A long report on a slow machine takes a minute; what takes ten has hung. */
const patience = 600_000;

const quietly = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-scrollbars',
];

/**
 * Prints a page with an installed browser: tagged, with its title, and its headings as bookmarks. The page is a file of
 * its own in a folder of its own, which is taken away again, whatever happens.
 *
 * @throws FileError when the browser prints nothing.
 */
export async function printPdf(
  chromium: string,
  html: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'milepost-print-'));
  try {
    const page = path.join(folder, 'page.html');
    const pdf = path.join(folder, 'page.pdf');
    await writeFile(page, html);
    const args = [
      ...quietly,
      // The sandbox cannot be had by root, as in most containers; the page is our own and runs no script.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${path.join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ];
    const said = await run(chromium, args, signal);
    const bytes = await readFile(pdf).catch(() => null);
    if (bytes !== null && bytes.subarray(0, 5).toString() === '%PDF-') return bytes;
    throw new FileError(
      `${chromium} printed no PDF. Try another browser in CHROMIUM_PATH, or --no-pdf.\n${said.trim().slice(-1000)}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function run(program: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patience,
      signal,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', (error) => {
      if (signal.aborted) return;
      reject(new FileError(`${program} could not be started: ${error.message}.`));
    });
    // Only now has it let go of its files, stopped or not.
    child.on('close', () => {
      if (signal.aborted) reject(signal.reason as Error);
      else resolve(said);
    });
  });
}
