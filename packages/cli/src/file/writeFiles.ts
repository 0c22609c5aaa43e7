import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { FileError } from './FileError.js';
import { fileError } from './fileErrorOf.js';

export interface NewFile {
  /** Within the folder, with `/` between names. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

interface WriteSettings {
  /** Whether what is there already may be replaced. */
  readonly replace: boolean;
  /** Ends between two files. @default never */
  readonly signal?: AbortSignal;
}

/**
 * Writes files to a folder, which is made where it is not there. Each is whole or not there at all: it is written
 * beside its place under another name, and put there in one step. Unless told to replace, nothing is overwritten, and
 * where one file is in the way none is written.
 *
 * @throws FileError with what to do.
 */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  { replace, signal }: WriteSettings,
): Promise<void> {
  const targets = files.map(({ name }) => path.join(folder, name));
  if (!replace) await refuseExisting(targets);
  for (const [at, target] of targets.entries()) {
    signal?.throwIfAborted();
    try {
      await writeWhole(target, files[at]?.content ?? '', replace);
    } catch (error) {
      throw fileError(error, target);
    }
  }
}

/** Writes one file, as `writeFiles` does. */
export async function writeFileWhole(
  file: string,
  content: string | Uint8Array,
  settings: WriteSettings,
): Promise<void> {
  await writeFiles(path.dirname(file), [{ name: path.basename(file), content }], settings);
}

async function refuseExisting(targets: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const target of targets) {
    const isThere = await stat(target).then(
      () => true,
      () => false,
    );
    if (isThere) found.push(target);
  }
  if (found.length > 0) throw FileError.exists(found);
}

async function writeWhole(
  target: string,
  content: string | Uint8Array,
  replace: boolean,
): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const beside = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (replace) await rename(beside, target);
    else await putNew(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}

/** A link, unlike a renaming, fails where somebody else was quicker; not every disk knows links. */
async function putNew(beside: string, target: string): Promise<void> {
  try {
    await link(beside, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw FileError.exists([target]);
    await rename(beside, target);
  }
}
