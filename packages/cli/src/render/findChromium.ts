import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { FileError } from '../file/FileError.js';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/snap/bin/chromium',
];

/** The browser that prints: what CHROMIUM_PATH names, or one that is found. @throws FileError where there is none. */
export async function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (await canRun(named)) return named;
    throw new FileError(
      `CHROMIUM_PATH names ${named}, which cannot be run. Correct it, or say --no-pdf to do without a PDF.`,
    );
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const places = [
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    ...usualPlaces,
  ];
  for (const place of places) if (await canRun(place)) return place;
  throw new FileError(
    'No Chromium, Chrome or Edge was found to print the PDF with. Install one, name it in CHROMIUM_PATH, or say --no-pdf to do without.',
  );
}

async function canRun(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
