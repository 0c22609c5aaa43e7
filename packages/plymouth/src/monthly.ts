import type { Movement, Observation } from '@milepost/core';

/** The months of every KPI table, in the order printed. */
const MONTHS = [
  '2018-04',
  '2018-05',
  '2018-06',
  '2018-07',
  '2018-08',
  '2018-09',
  '2018-10',
  '2018-11',
  '2018-12',
  '2019-01',
  '2019-02',
  '2019-03',
  '2019-04',
  '2019-05',
  '2019-06',
] as const;

const MOVEMENTS: Readonly<Record<string, Movement>> = { '↑': 'up', '↓': 'down', '=': 'same' };

interface Row {
  /** Apr-18 to Jun-19, in the unit of the indicator. */
  readonly values: readonly number[];
  /** The printed direction-of-travel row, one mark a month: `↑`, `↓` or `=`. */
  readonly arrows?: string;
  /** The printed count row: `7/19 10/42 ...`. */
  readonly counts?: string;
}

/**
 * A row of a KPI table as observations. Every figure is provisional, as the report's note says.
 * Throws if a row does not have fifteen months.
 *
 * @example
 * monthly({ values, arrows: '↓↓↓↓↓↑↑↑↑↑↓↑↓↓↓' }); // with `values` of the same fifteen months
 */
export function monthly({ values, arrows, counts }: Row): readonly Observation[] {
  const pairs = counts?.split(' ').map((pair) => pair.split('/').map(Number));
  for (const row of [values, arrows, pairs]) {
    if (row !== undefined && row.length !== MONTHS.length) {
      throw new Error(`A row has ${row.length} months, not ${MONTHS.length}: ${row}`);
    }
  }
  return MONTHS.map((period, month) => ({
    period,
    value: valueAt(values, month),
    ...(pairs && {
      numerator: valueAt(valueAt(pairs, month), 0),
      denominator: valueAt(valueAt(pairs, month), 1),
    }),
    status: 'provisional',
    ...(arrows !== undefined && { published: { travel: movementOf(valueAt(arrows, month)) } }),
  }));
}

function movementOf(mark: string): Movement {
  const movement = MOVEMENTS[mark];
  if (movement === undefined) throw new Error(`A direction of travel is ↑, ↓ or =, not ${mark}`);
  return movement;
}

function valueAt<T>(row: ArrayLike<T>, index: number): T {
  const value = row[index];
  if (value === undefined) throw new Error(`Nothing at place ${index + 1} of ${String(row)}`);
  return value;
}
