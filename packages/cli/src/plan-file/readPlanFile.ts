import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PlanFile } from './PlanFile.js';
import { fileFault } from './fileFault.js';
import { readJsonPlan } from './readJsonPlan.js';

/** A JavaScript string holds no more, and a plan of 2 million figures is half of it. */
const mostBytes = 400_000_000;

/**
 * Reads a plan from whatever file it is kept in. The one place that knows formats: all commands read through it. Never
 * throws for what a file is or holds; that comes back as issues.
 */
export async function readPlanFile(file: string): Promise<PlanFile> {
  try {
    const { size, isFolder } = await measure(file);
    if (isFolder) return await readFolder(file);
    if (size === 0) return fileFault('empty', file);
    if (size > mostBytes) return fileFault('too-large', file);
    return await readBytes(file, await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return fileFault('not-there', file);
    if (code === 'EACCES' || code === 'EPERM') return fileFault('not-allowed', file);
    if (code === undefined) throw error;
    return fileFault('not-readable', file, { code });
  }
}

async function measure(file: string): Promise<{ size: number; isFolder: boolean }> {
  const found = await stat(file);
  // What is neither file nor folder, such as /dev/stdin, says nothing of its size.
  return { size: found.isFile() ? found.size : 1, isFolder: found.isDirectory() };
}

function readBytes(file: string, bytes: Uint8Array): Promise<PlanFile> | PlanFile {
  const kind = path.extname(file).toLowerCase();
  if (documents.has(kind)) return fileFault('document', file);
  if (kind === '.csv' || kind === '.tsv') return fileFault('one-csv', file);
  return workbooks.has(kind) || isPacked(bytes)
    ? readWorkbookPlan(file, bytes)
    : readJsonPlan(file, bytes);
}

const documents = new Set(['.pdf', '.docx', '.doc', '.odt']);
const workbooks = new Set(['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods']);

/** What every workbook begins with, whatever its name: a zip, or the older format that a password puts round it. */
function isPacked([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

async function readFolder(folder: string): Promise<PlanFile> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|tsv)$/i.test(name)).sort();
  if (names.length === 0) return fileFault('folder', folder);
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const file = path.join(folder, name);
    const { size, isFolder } = await measure(file);
    if (isFolder) continue;
    if (size > mostBytes) return fileFault('too-large', file);
    files.set(name, await readFile(file));
  }
  return readCsvPlan(folder, files);
}

/** What reads workbooks is fetched when there is one. */
async function readWorkbookPlan(file: string, bytes: Uint8Array): Promise<PlanFile> {
  const { readBookPlan } = await import('./readBookPlan.js');
  return readBookPlan(file, bytes);
}

async function readCsvPlan(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<PlanFile> {
  const { readCsvFolderPlan } = await import('./readBookPlan.js');
  return readCsvFolderPlan(folder, files);
}
