import { EES_LEVELS, LEVEL_COLUMNS, eesLevel, eesPlace } from './eesPlace.js';
import { EesFilterBook } from './EesFilterBook.js';
import { eesFigure } from './eesFigure.js';
import { eesPeriod } from './eesPeriod.js';
import { headings } from './eesMeta.js';
import { inUnit } from './eesDefinition.js';
import { periodKind } from '@milepost/core';
import type { EesLevel } from './eesPlace.js';
import type { EesMeta, EesMetaIndicator } from './eesMeta.js';
import type { EesOptions, EesOrganisation } from './EesReading.js';
import type { EesSkippedBook } from './EesSkippedBook.js';
import type { IssueBook } from './IssueBook.js';
import type { Observation, Period, PeriodKind } from '@milepost/core';

/** What one row says: a figure, or `null` for an empty cell, for each indicator wanted. */
export interface EesRow {
  readonly place: EesOrganisation;
  readonly period: Period;
  readonly figures: readonly (Observation | null)[];
}

export interface EesReader {
  readonly filters: EesFilterBook;
  /** `null` for a row that was not asked for, or cannot be read: then there is an issue. */
  read(cells: readonly string[], row: number): EesRow | null;
}

const MANDATORY = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
];

/**
 * Makes ready to read the rows under a data file's headings.
 *
 * @throws EesError when a column is missing, or what was chosen is not there.
 */
export function eesReader(
  first: readonly string[],
  told: EesMeta,
  wanted: readonly EesMetaIndicator[],
  options: EesOptions,
  issues: IssueBook,
  skipped: EesSkippedBook,
): EesReader {
  const described = [...told.filters, ...wanted].map(({ column }) => column);
  const columns = headings(first, [...MANDATORY, ...described], issues);
  const filters = new EesFilterBook(told.filters, options.filters ?? {}, columns, issues);
  issues.throwAny();
  const at = new Map(columns.map((name, index) => [name, index]));
  const levels = new Set(options.levels ?? EES_LEVELS);
  const places = options.organisations && new Set(options.organisations);
  const times = options.timeIdentifiers?.map((name) => name.toLowerCase());
  const checked = new Set<EesLevel>();
  const refused = new Set<string>();
  let kind: { readonly of: PeriodKind; readonly identifier: string } | null = null;

  return {
    filters,
    read(cells, row) {
      if (cells.every((cell) => cell.trim() === '')) return null;
      if (cells.length !== columns.length) {
        issues.add({
          code: 'row-length',
          row,
          problem: `The row has ${cells.length} cells, and there are ${columns.length} headings.`,
          remedy:
            'Give each row a cell for every heading; put a cell that holds commas in quotation marks.',
        });
        return null;
      }
      const of = (column: string) => cells[at.get(column) ?? -1]?.trim() ?? '';
      const level = eesLevel(of('geographic_level'));
      if (level === null || !levels.has(level)) {
        skipped.add('geographic_level', of('geographic_level'), 'level');
        return null;
      }
      if (!checked.has(level)) {
        checked.add(level);
        headings(columns, LEVEL_COLUMNS[level], issues);
        issues.throwAny();
      }
      const identifier = of('time_identifier');
      if (times && !times.includes(identifier.toLowerCase())) return null;
      const place = eesPlace(level, of, options.authorityCode);
      if (place === null) {
        skipped.add('geographic_level', of('geographic_level'), 'unknown-place');
        return null;
      }
      if (places && !place.codes.some((code) => places.has(code))) return null;
      if (!filters.admits(cells) || filters.ambiguous) return null;
      const time = eesPeriod(of('time_period'), identifier, options.reportingYear);
      if ('problem' in time) {
        const { column, problem, remedy } = time;
        // What repeats in every row is told once, at its first.
        const key = `${identifier} ${column === 'time_period' ? of(column) : ''}`;
        if (!refused.has(key))
          issues.add({ code: 'time', row, value: of(column), column, problem, remedy });
        refused.add(key);
        return null;
      }
      const own = periodKind(time.period);
      kind ??= { of: own, identifier };
      if (own !== kind.of) {
        if (!refused.has(own)) {
          issues.add({
            code: 'time',
            row,
            column: 'time_identifier',
            value: identifier,
            problem: `stands in one series with rows of ${JSON.stringify(kind.identifier)}.`,
            remedy: `Choose one: timeIdentifiers: [${JSON.stringify(kind.identifier)}].`,
          });
        }
        refused.add(own);
        return null;
      }
      const figures = wanted.map((indicator) =>
        observation(time.period, of(indicator.column), indicator, row, options, issues, skipped),
      );
      return { place, period: time.period, figures };
    },
  };
}

function observation(
  period: Period,
  cell: string,
  indicator: EesMetaIndicator,
  row: number,
  options: EesOptions,
  issues: IssueBook,
  skipped: EesSkippedBook,
): Observation | null {
  const figure = eesFigure(cell, options.symbols);
  if (figure === null) skipped.add(indicator.column, '', 'empty');
  else if ('problem' in figure) {
    issues.add({ code: 'figure', row, column: indicator.column, value: cell, ...figure });
  } else if ('symbol' in figure) return { period, symbol: figure.symbol };
  else return { period, value: inUnit(figure.value, indicator) };
  return null;
}
