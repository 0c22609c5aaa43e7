import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureRounds } from '../measure/measureRounds.js';
import { plainRow } from '../measure/Row.js';
import { runNode } from '../measure/runNode.js';
import { spread } from '../measure/spread.js';
import type { Row } from '../measure/Row.js';

const rounds = 3;

/** Rows of the file, and the most memory that the process may ever have taken, Node itself included. */
const limits: Readonly<Record<string, number | null>> = {
  '0': null,
  '100000': 128,
  '1000000': 128,
};

/** 1,000 figures read from national files of 100,000 and a million rows, one cold reading a process. */
export async function benchNational(): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'milepost-bench-'));
  const variants = Object.keys(limits);
  const called = (rows: string) => `${Number(rows).toLocaleString('en-GB')} rows`;
  try {
    const sizes: Row[] = [];
    for (const rows of variants.filter((each) => each !== '0')) {
      const { csv } = await runNode('national/make.js', folder, rows);
      sizes.push(plainRow('size of the file', called(rows), 'MB', csv as number));
    }
    const readings = await measureRounds(variants, rounds, (rows) =>
      runNode('national/once.js', folder, rows),
    );
    const median = (rows: string, measure: string) =>
      spread((readings[rows] ?? []).map((reading) => reading[measure] as number)).median;
    return [
      ...sizes,
      ...variants.map((rows) =>
        plainRow('readEes', called(rows), 'ms', median(rows, 'milliseconds')),
      ),
      ...variants.map((rows) =>
        plainRow(
          'readEes, peak memory',
          called(rows),
          'MB',
          median(rows, 'megabytes'),
          limits[rows] ?? null,
        ),
      ),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
