import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '@milepost/io/csv-folder';
import { LaitError, readLait } from '@milepost/io/lait';
import type { LaitExtract } from '@milepost/io/lait';
import { FileError } from '../file/FileError.js';

const names = {
  measures: 'measures.csv',
  observations: 'observations.csv',
  neighbours: 'statistical-neighbours.csv',
} as const;

/**
 * Reads the extract in a folder.
 *
 * @throws FileError with every row that cannot be understood, or the file that is not there.
 */
export async function readLaitFolder(folder: string): Promise<LaitExtract> {
  const [measures, observations, neighbours] = await Promise.all(
    Object.values(names).map((name) => textOf(path.join(folder, name))),
  );
  try {
    return readLait({
      measures: measures ?? '',
      observations: observations ?? '',
      neighbours: neighbours ?? '',
    });
  } catch (error) {
    if (!(error instanceof LaitError)) throw error;
    const lines = error.issues.map(({ file, row, column, value, problem }) => {
      const place = `${path.join(folder, names[file])}, row ${row}, column ${column}`;
      return `  ${place}: ${JSON.stringify(value)} ${problem}`;
    });
    throw new FileError(`the extract cannot be understood:\n${lines.join('\n')}`);
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return decodeText(await readFile(file)).text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const why = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
    throw new FileError(
      `${file} ${why}. An extract is a folder with ${Object.values(names).join(', ')}.`,
    );
  }
}
