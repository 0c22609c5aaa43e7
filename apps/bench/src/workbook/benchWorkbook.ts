import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureRounds } from '../measure/measureRounds.js';
import { plainRow } from '../measure/Row.js';
import { runNode } from '../measure/runNode.js';
import { spread } from '../measure/spread.js';
import type { Row } from '../measure/Row.js';

const figures = 1_000_000;
const rounds = 3;

/** The most memory that the process may ever have taken, the plan and Node itself included. */
const limits: Readonly<Record<string, number | null>> = {
  'plan alone': null,
  readWorkbook: 512,
  readCsvFolder: 512,
};

/** A million figures read from a workbook and from CSV files, one cold reading a process. */
export async function benchWorkbook(): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'milepost-bench-'));
  try {
    const made = await runNode('workbook/make.js', folder, String(figures));
    const variants = Object.keys(limits);
    const readings = await measureRounds(variants, rounds, (variant) =>
      runNode('workbook/once.js', variant, folder, String(figures)),
    );
    const title = `${figures.toLocaleString('en-GB')} figures`;
    const median = (variant: string, measure: string) =>
      spread((readings[variant] ?? []).map((reading) => reading[measure] as number)).median;
    return [
      ...Object.entries(made).map(([what, size]) =>
        plainRow(`${title}, size of the file`, what, 'MB', size),
      ),
      ...variants.map((variant) => plainRow(title, variant, 'ms', median(variant, 'milliseconds'))),
      ...variants.map((variant) =>
        plainRow(
          `${title}, peak memory`,
          variant,
          'MB',
          median(variant, 'megabytes'),
          limits[variant] ?? null,
        ),
      ),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}
