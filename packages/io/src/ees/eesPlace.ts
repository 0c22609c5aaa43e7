import type { EesOrganisation } from './EesReading.js';

export const EES_LEVELS = ['National', 'Regional', 'Local authority'] as const;
export type EesLevel = (typeof EES_LEVELS)[number];

/** The columns each level asks for beside the mandatory ones. */
export const LEVEL_COLUMNS: Readonly<Record<EesLevel, readonly string[]>> = {
  National: [],
  Regional: ['region_code', 'region_name'],
  'Local authority': ['old_la_code', 'new_la_code', 'la_name'],
};

/** The level a row is of, or `null` when it is none that Milepost reads. */
export function eesLevel(written: string): EesLevel | null {
  const level = written.trim().toLowerCase();
  return EES_LEVELS.find((each) => each.toLowerCase() === level) ?? null;
}

/**
 * The place a row is of; `null` where the file itself does not know it (a code of `x` or `z`) or gives no code.
 *
 * @param of gives a column's cell.
 */
export function eesPlace(
  level: EesLevel,
  of: (column: string) => string,
  authorityCode: 'new_la_code' | 'old_la_code' = 'new_la_code',
): EesOrganisation | null {
  const other = authorityCode === 'new_la_code' ? 'old_la_code' : 'new_la_code';
  const [name, ...columns] = {
    National: ['country_name', 'country_code'],
    Regional: ['region_name', 'region_code'],
    'Local authority': ['la_name', authorityCode, other],
  }[level] as [string, ...string[]];
  const codes = columns.map(of).filter((code) => !/^[xz]?$/i.test(code));
  const [code] = codes;
  return code === undefined ? null : { code, name: of(name) || code, level, codes };
}
