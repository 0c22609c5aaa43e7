import { readFile, stat } from 'node:fs/promises';
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
    if (isFolder) return fileFault('folder', file);
    if (size === 0) return fileFault('empty', file);
    if (size > mostBytes) return fileFault('too-large', file);
    return readBytes(file, await readFile(file));
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

function readBytes(file: string, bytes: Uint8Array): PlanFile {
  const kind = path.extname(file).toLowerCase();
  if (kind === '.pdf' || kind === '.docx' || kind === '.doc') return fileFault('document', file);
  return readJsonPlan(file, bytes);
}
