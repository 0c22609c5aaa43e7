import { EesFigureBook } from './EesFigureBook.js';
import { EesSkippedBook } from './EesSkippedBook.js';
import { IssueBook } from './IssueBook.js';
import { choices } from './EesFilterBook.js';
import { eesDefinition } from './eesDefinition.js';
import { eesMeta, throwEmpty } from './eesMeta.js';
import { eesReader } from './eesReader.js';
import { eesRows } from './eesRows.js';
import type { EesMeta, EesMetaIndicator } from './eesMeta.js';
import type { EesOptions, EesReading } from './EesReading.js';
import type { EesReader } from './eesReader.js';
import type { EesSource } from './eesRows.js';

/**
 * Reads a pair of files of the DfE's Explore Education Statistics: the data and the companion that says what its
 * columns are. Gives each indicator's definition, as far as the files tell it, and a series for each place.
 *
 * The data is read row by row: what is held is the figures asked for, never the file.
 *
 * @param data the CSV: its text, or a stream of its text or bytes.
 * @param meta the `.meta.csv` beside it.
 * @throws EesError with every issue: file, row, column, value, what is wrong and what to do. Where rows differ in a
 *   filter that nobody chose, it lists what can be chosen; no item is taken for granted, `Total` neither.
 * @example
 * const data = [
 *   'time_period,time_identifier,geographic_level,country_code,country_name,sex,cla_percent',
 *   '201819,Financial year,National,E92000001,England,Total,53.1',
 *   '201819,Financial year,National,E92000001,England,Male,c',
 * ].join('\n');
 * const meta = [
 *   'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column',
 *   'sex,Filter,Sex,,,,,',
 *   'cla_percent,Indicator,Percentage looked after,,%,1,,',
 * ].join('\n');
 * const { indicators } = await readEes(data, meta, { filters: { sex: 'Total' } });
 * indicators[0]?.definition; // { id: 'cla-percent', label: 'Percentage looked after', unit: 'percent', decimals: 1 }
 * indicators[0]?.series[0]?.observations; // [{ period: 'FY2018-19', value: 53.1 }]
 */
export async function readEes(
  data: EesSource,
  meta: EesSource,
  options: EesOptions = {},
): Promise<EesReading> {
  const issues = new IssueBook(options.dataName ?? 'The data file');
  const metaIssues = new IssueBook(options.metaName ?? 'The meta file');
  const told = await eesMeta(meta, metaIssues);
  const skipped = new EesSkippedBook();
  const wanted = wantedIndicators(told, options, metaIssues, skipped);
  metaIssues.throwAny();

  const figures = new EesFigureBook();
  const whole = wanted.map(() => true);
  let reader: EesReader | null = null;
  let row = 0;
  for await (const batch of eesRows(data, issues)) {
    for (const cells of batch) {
      row += 1;
      if (reader === null) {
        reader = eesReader(cells, told, wanted, options, issues, skipped);
        continue;
      }
      const read = reader.read(cells, row);
      if (reader.filters.ambiguous) figures.clear();
      else if (read !== null) {
        figures.add(read.place, read.period, row, read.figures, issues);
        read.figures.forEach((figure, at) => {
          whole[at] &&= figure?.value === undefined || Number.isInteger(figure.value);
        });
      }
    }
  }
  if (reader === null) throwEmpty(issues);
  reader.filters.tell(issues);
  issues.throwAny();
  if (figures.organisations.length === 0) tellNoRows(issues);
  issues.throwAny();
  return {
    indicators: wanted.flatMap((indicator, at) => {
      const definition = eesDefinition(indicator, whole[at] === true);
      if (definition === null) return [];
      return [{ column: indicator.column, definition, series: figures.series(definition.id, at) }];
    }),
    organisations: figures.organisations,
    skipped: skipped.all,
    rows: row - 1,
  };
}

function wantedIndicators(
  { indicators }: EesMeta,
  options: EesOptions,
  issues: IssueBook,
  skipped: EesSkippedBook,
): EesMetaIndicator[] {
  const named = options.indicators?.flatMap((name) => {
    const found = indicators.find(({ column, label }) => column === name || label === name);
    if (found !== undefined) return [found];
    const columns = indicators.map(({ column }) => column);
    issues.add({
      code: 'no-such-choice',
      value: name,
      problem: 'is no indicator of these files.',
      remedy: choices('Choose among', columns),
    });
    return [];
  });
  const wanted = (named ?? indicators).filter((indicator) => {
    if (eesDefinition(indicator, true) !== null) return true;
    skipped.add(indicator.column, indicator.unit, 'unit');
    return false;
  });
  // Nobody named them: what is left out is told in `skipped`, unless that leaves nothing.
  const unreadable = named ?? (wanted.length === 0 ? indicators : []);
  for (const { column, unit } of unreadable.filter((each) => !wanted.includes(each))) {
    issues.add({
      code: 'no-such-choice',
      column,
      value: unit,
      problem: 'is a unit that Milepost has none for.',
      remedy: 'Choose an indicator that is a number, a percentage or an amount of money.',
    });
  }
  return wanted;
}

function tellNoRows(issues: IssueBook): void {
  issues.add({
    code: 'no-rows',
    problem: 'No row is of the levels, places, times and filters that were chosen.',
    remedy: 'Choose fewer of them, and look at what comes.',
  });
}
