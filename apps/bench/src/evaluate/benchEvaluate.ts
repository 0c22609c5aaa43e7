import { compareToFloor, floors } from '../measure/compareToFloor.js';
import { measureRounds } from '../measure/measureRounds.js';
import { plainRow } from '../measure/Row.js';
import { runNode } from '../measure/runNode.js';
import { spread } from '../measure/spread.js';
import type { Readings } from '../measure/measureRounds.js';
import type { Row } from '../measure/Row.js';

const sizes = [
  { figures: 100_000, rounds: 21 },
  { figures: 1_000_000, rounds: 9 },
];

/** `evaluatePlan` against a loop written by hand: one cold run a process, at two sizes. */
export async function benchEvaluate(): Promise<Row[]> {
  const rows: Row[] = [];
  const medians: Record<string, number>[] = [];
  for (const { figures, rounds } of sizes) {
    const readings = await measureRounds([...floors, 'evaluatePlan'], rounds, (variant) =>
      runNode('evaluate/once.js', variant, String(figures)),
    );
    const title = `${figures.toLocaleString('en-GB')} figures`;
    rows.push(
      ...compareToFloor(readings, {
        measure: 'milliseconds',
        title,
        limits: { evaluatePlan: 1.5 },
      }),
      ...['floor', 'evaluatePlan'].map((variant) =>
        plainRow(`${title}, peak memory`, variant, 'MB', medianOf(readings, variant, 'megabytes')),
      ),
    );
    medians.push({
      floor: (medianOf(readings, 'floor') + medianOf(readings, 'floorAgain')) / 2,
      evaluatePlan: medianOf(readings, 'evaluatePlan'),
    });
  }
  const growth = (variant: string) =>
    (medians[1]?.[variant] ?? NaN) / (medians[0]?.[variant] ?? NaN);
  const quiet = rows.every(({ verdict }) => verdict !== 'too-noisy');
  const inFloors = plainRow(
    'growth, in the floor’s own',
    'evaluatePlan',
    'x',
    growth('evaluatePlan') / growth('floor'),
    1.2,
  );
  rows.push(
    plainRow('growth, small to large', 'floor', 'x', growth('floor')),
    plainRow('growth, small to large', 'evaluatePlan', 'x', growth('evaluatePlan')),
    quiet ? inFloors : { ...inFloors, verdict: 'too-noisy' },
  );
  return rows;
}

function medianOf(readings: Readings, variant: string, measure = 'milliseconds'): number {
  return spread((readings[variant] ?? []).map((reading) => reading[measure] as number)).median;
}
