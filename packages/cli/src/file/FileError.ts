/** A file that cannot be written, or a program that cannot be used. The message says why, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';

  static exists(files: readonly string[]): FileError {
    const which =
      files.length === 1 ? `${files[0]} is` : `These are there already:\n  ${files.join('\n  ')}\n`;
    return new FileError(
      files.length === 1
        ? `${which} there already. Write somewhere else, or say --force to replace it.`
        : `${which}Nothing was written. Write somewhere else, or say --force to replace them.`,
    );
  }
}
