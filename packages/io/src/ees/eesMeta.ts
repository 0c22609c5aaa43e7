import { eesRows } from './eesRows.js';
import type { EesSource } from './eesRows.js';
import type { IssueBook } from './IssueBook.js';

export const EES_UNITS = ['', '%', '£', '£m', 'pp', 'numberstring'] as const;
export type EesUnit = (typeof EES_UNITS)[number];

export interface EesMetaIndicator {
  readonly column: string;
  readonly label: string;
  readonly unit: EesUnit;
  /** `null` where the file leaves it to the platform. */
  readonly decimals: number | null;
}

export interface EesMetaFilter {
  readonly column: string;
  readonly label: string;
}

export interface EesMeta {
  readonly indicators: readonly EesMetaIndicator[];
  /** The columns that group other filters among them. */
  readonly filters: readonly EesMetaFilter[];
}

/** Every column of the standard but `indicator_dp`, which older files go without. */
const COLUMNS = [
  'col_name',
  'col_type',
  'label',
  'indicator_grouping',
  'indicator_unit',
  'filter_hint',
  'filter_grouping_column',
];

/** Reads the companion file that says what each column of a data file is. */
export async function eesMeta(source: EesSource, issues: IssueBook): Promise<EesMeta> {
  const indicators: EesMetaIndicator[] = [];
  const filters: EesMetaFilter[] = [];
  let columns: string[] | null = null;
  let row = 0;
  for await (const batch of eesRows(source, issues)) {
    for (const cells of batch) {
      row += 1;
      if (columns === null) {
        columns = headings(cells, COLUMNS, issues);
        issues.throwAny();
        continue;
      }
      if (cells.every((cell) => cell.trim() === '')) continue;
      const of = (name: string) => cells[columns?.indexOf(name) ?? -1]?.trim() ?? '';
      const type = of('col_type').toLowerCase();
      const column = of('col_name');
      const label = of('label') || column;
      if (column === '') {
        issues.add({
          code: 'meta',
          row,
          column: 'col_name',
          value: '',
          problem: 'names no column.',
          remedy: 'Write the name of the column that this row is about.',
        });
      } else if (type === 'indicator') {
        indicators.push({ column, label, ...unitAndDecimals(of, row, issues) });
      } else if (type === 'filter') {
        filters.push({ column, label });
        const group = of('filter_grouping_column');
        if (group !== '') filters.push({ column: group, label: group });
      } else {
        issues.add({
          code: 'meta',
          row,
          column: 'col_type',
          value: of('col_type'),
          problem: 'is no type of column.',
          remedy: 'Write Filter or Indicator.',
        });
      }
    }
  }
  if (columns === null) throwEmpty(issues);
  issues.throwAny();
  return { indicators, filters: unique(filters) };
}

/** The names in the first row, once each and none of the wanted missing. */
export function headings(
  cells: readonly string[],
  wanted: readonly string[],
  issues: IssueBook,
): string[] {
  const names = cells.map((cell) => cell.trim());
  const repeated = new Set(names.filter((name, at) => name !== '' && names.indexOf(name) !== at));
  for (const name of repeated) {
    issues.add({
      code: 'repeated-column',
      row: 1,
      column: name,
      problem: 'Two columns have this name.',
      remedy: 'Name each column once.',
    });
  }
  const parted = names.length === 1 && /[;\t]/.test(names[0] ?? '');
  for (const name of wanted.filter((each) => !names.includes(each))) {
    issues.add({
      code: 'missing-column',
      row: 1,
      column: name,
      problem: 'The standard asks for this column, and the file has none of that name.',
      remedy: parted
        ? 'Save the file with commas between its cells.'
        : 'Add it, or check that this is the right file of the pair.',
    });
  }
  return names;
}

export function throwEmpty(issues: IssueBook): never {
  issues.add({
    code: 'empty-file',
    problem: 'The file is empty.',
    remedy: 'Download it again.',
  });
  issues.throwAny();
  throw new Error('An issue was added.');
}

function unitAndDecimals(
  of: (name: string) => string,
  row: number,
  issues: IssueBook,
): { unit: EesUnit; decimals: number | null } {
  const written = of('indicator_unit');
  const unit = EES_UNITS.find((each) => each === written);
  if (unit === undefined) {
    issues.add({
      code: 'meta',
      row,
      column: 'indicator_unit',
      value: written,
      problem: 'is no unit of the standard.',
      remedy: 'Write %, £, £m, pp or numberstring, or leave it empty for a plain number.',
    });
  }
  const places = of('indicator_dp');
  if (places !== '' && !/^\d$/.test(places)) {
    issues.add({
      code: 'meta',
      row,
      column: 'indicator_dp',
      value: places,
      problem: 'is not a number of decimal places.',
      remedy: 'Write a whole number, such as 1, or leave it empty.',
    });
  }
  return { unit: unit ?? '', decimals: places === '' ? null : Number(places) };
}

function unique(filters: readonly EesMetaFilter[]): EesMetaFilter[] {
  return filters.filter(
    ({ column }, at) => filters.findIndex((each) => each.column === column) === at,
  );
}
