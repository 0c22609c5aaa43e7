import { compareToFloor, floors } from './compareToFloor.js';
import { measureRounds } from './measureRounds.js';
import { plainRow } from './Row.js';
import { runNode } from './runNode.js';
import { spread } from './spread.js';
import type { Readings } from './measureRounds.js';
import type { Row } from './Row.js';

export interface BySize {
  /** In `dist`: `evaluate/once.js`. It is given a variant and a number of figures. */
  readonly script: string;
  /** What is set against the floor. */
  readonly variant: string;
  /** What each size is told by: "100,000 figures". */
  readonly titleOf: (figures: string) => string;
  /** The most that the variant may take, in floors, at either size. */
  readonly limit: number;
}

const sizes = [
  { figures: 100_000, rounds: 21 },
  { figures: 1_000_000, rounds: 9 },
];

/** The most that a variant may grow from the small size to the large, in the floor's own growth. */
const GROWTH = 1.2;

/** One cold run a process, at two sizes; how it grows from one to the other; and the memory that it takes. */
export async function benchBySize({ script, variant, titleOf, limit }: BySize): Promise<Row[]> {
  const rows: Row[] = [];
  const medians: Record<'floor' | 'variant', number>[] = [];
  for (const { figures, rounds } of sizes) {
    const readings = await measureRounds([...floors, variant], rounds, (one) =>
      runNode(script, one, String(figures)),
    );
    const title = titleOf(figures.toLocaleString('en-GB'));
    rows.push(
      ...compareToFloor(readings, {
        measure: 'milliseconds',
        title,
        limits: { [variant]: limit },
      }),
      ...['floor', variant].map((one) =>
        plainRow(`${title}, peak memory`, one, 'MB', medianOf(readings, one, 'megabytes')),
      ),
    );
    medians.push({
      floor: (medianOf(readings, 'floor') + medianOf(readings, 'floorAgain')) / 2,
      variant: medianOf(readings, variant),
    });
  }
  const growth = (one: 'floor' | 'variant') =>
    (medians[1]?.[one] ?? NaN) / (medians[0]?.[one] ?? NaN);
  const quiet = rows.every(({ verdict }) => verdict !== 'too-noisy');
  const inFloors = plainRow(
    'growth, in the floor’s own',
    variant,
    'x',
    growth('variant') / growth('floor'),
    GROWTH,
  );
  rows.push(
    plainRow('growth, small to large', 'floor', 'x', growth('floor')),
    plainRow('growth, small to large', variant, 'x', growth('variant')),
    quiet ? inFloors : { ...inFloors, verdict: 'too-noisy' },
  );
  return rows;
}

function medianOf(readings: Readings, variant: string, measure = 'milliseconds'): number {
  return spread((readings[variant] ?? []).map((reading) => reading[measure] as number)).median;
}
