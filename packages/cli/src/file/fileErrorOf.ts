import { FileError } from './FileError.js';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOTDIR: 'part of its path is a file, not a folder',
  EEXIST: 'part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
};

/** What the system says of a file, in words; anything else is passed on. */
export function fileError(error: unknown, file: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof FileError || typeof code !== 'string') return error as Error;
  return new FileError(`${file} could not be written: ${reasons[code] ?? code}.`);
}
