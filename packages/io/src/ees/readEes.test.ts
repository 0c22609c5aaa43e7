import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateSeries } from '@milepost/core';
import { EesError } from './EesIssue.js';
import { readEes } from './readEes.js';
import type { EesOptions } from './EesReading.js';
import type { EesIssue } from './EesIssue.js';

const file = (name: string) => path.join(import.meta.dirname, 'fixture', name);
const text = (name: string) => readFileSync(file(name), 'utf8');
const data = text('placements.csv');
const meta = text('placements.meta.csv');
const three = { filters: { placements: '3 or more' } };

const HEAD = 'time_period,time_identifier,geographic_level,country_code,country_name';
const META_HEAD =
  'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column';
const countMeta = `${META_HEAD}\ncount,Indicator,Children,,,0,,`;
const england = (rest: string, time = '201819,Financial year') =>
  `${time},National,E92000001,England,${rest}`;

async function issues(
  dataCsv: Parameters<typeof readEes>[0],
  metaCsv: string,
  options: EesOptions = {},
): Promise<readonly EesIssue[]> {
  const error: unknown = await readEes(dataCsv, metaCsv, options).catch(
    (caught: unknown) => caught,
  );
  if (!(error instanceof EesError)) throw new Error(`No EesError: ${JSON.stringify(error)}`);
  expect(error.message.split('\n')).toHaveLength(error.issues.length);
  return error.issues;
}

describe('readEes', () => {
  it('gives a series for each place, its observations by period, with their symbols', async () => {
    const { indicators, organisations, rows } = await readEes(data, meta, three);
    expect(rows).toBe(24);
    expect(organisations).toEqual([
      { code: 'E92000001', name: 'England', level: 'National', codes: ['E92000001'] },
      { code: 'E12000009', name: 'South West', level: 'Regional', codes: ['E12000009'] },
      {
        code: 'E06000026',
        name: 'Plymouth',
        level: 'Local authority',
        codes: ['E06000026', '879'],
      },
      {
        code: 'E06000058',
        name: 'Bournemouth, Christchurch and Poole',
        level: 'Local authority',
        codes: ['E06000058', '839'],
      },
      { code: '835', name: 'Dorset (to 2019)', level: 'Local authority', codes: ['835'] },
    ]);
    const [count, percent] = indicators;
    expect(
      percent?.series.map(({ organisation, observations }) => [organisation, observations]),
    ).toEqual([
      [
        'E92000001',
        [
          { period: 'FY2017-18', value: 11 },
          { period: 'FY2018-19', value: 11 },
        ],
      ],
      [
        'E12000009',
        [
          { period: 'FY2017-18', value: 12 },
          { period: 'FY2018-19', value: 12 },
        ],
      ],
      [
        'E06000026',
        [
          { period: 'FY2017-18', value: 13 },
          { period: 'FY2018-19', value: 10 },
        ],
      ],
      [
        'E06000058',
        [
          { period: 'FY2017-18', symbol: 'c' },
          { period: 'FY2018-19', value: 0 },
        ],
      ],
      ['835', [{ period: 'FY2017-18', value: 1 }]],
    ]);
    expect(
      count?.series.map(({ observations }) => observations.map((each) => each.symbol)),
    ).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      ['c', 'k'],
      ['low'],
    ]);
  });

  it('takes unit and decimals from the meta file, and marks what that leaves open as assumed', async () => {
    const { indicators } = await readEes(data, meta, { filters: { placements: 'Total' } });
    expect(indicators.map(({ definition }) => definition)).toEqual([
      {
        id: 'cla-count',
        label: 'Number of children looked after',
        unit: 'count',
        decimals: 0,
        assumed: ['unit'],
      },
      {
        id: 'cla-percent',
        label: 'Percentage of children looked after',
        unit: 'percent',
        decimals: 0,
        assumed: ['decimals'],
      },
      { id: 'spend', label: 'Spend', unit: 'currency', currency: 'GBP', decimals: 0 },
    ]);
  });

  it('turns millions of pounds into pounds', async () => {
    const { indicators } = await readEes(data, meta, {
      filters: { 'Placements in the year': 'Total' },
      indicators: ['Spend'],
      organisations: ['E12000009', '879'],
    });
    expect(indicators.map(({ series }) => series.map((each) => each.observations))).toEqual([
      [
        [
          { period: 'FY2017-18', value: 310000 },
          { period: 'FY2018-19', value: 320000 },
        ],
        [
          { period: 'FY2017-18', value: 21000 },
          { period: 'FY2018-19', value: 22000 },
        ],
      ],
    ]);
  });

  it('says what it left out: other levels, places nobody knows, empty cells', async () => {
    const { skipped } = await readEes(data, meta, three);
    expect(skipped).toEqual([
      { column: 'spend', value: '', count: 6, why: 'empty' },
      { column: 'geographic_level', value: 'Local authority', count: 4, why: 'unknown-place' },
      { column: 'geographic_level', value: 'Ward', count: 2, why: 'level' },
    ]);
  });

  it('goes by an authority’s old code when asked, and by the levels asked for', async () => {
    const { organisations } = await readEes(data, meta, {
      ...three,
      levels: ['Local authority'],
      authorityCode: 'old_la_code',
    });
    expect(organisations.map(({ code }) => code)).toEqual(['879', '839', '835']);
  });

  it('gives series that core evaluates as they are, once polarity and basis are stated', async () => {
    const { indicators } = await readEes(data, meta, { ...three, organisations: ['E06000026'] });
    const [, percent] = indicators;
    const [series] = percent?.series ?? [];
    if (percent === undefined || series === undefined) throw new Error('No series.');
    const definition = { ...percent.definition, polarity: 'lower', basis: 'snapshot' } as const;
    const report = evaluateSeries(definition, series);
    expect(report.figures.map(({ value }) => value)).toEqual([13, 10]);
  });

  it('reads a stream of bytes cut anywhere as it reads the text', async () => {
    const whole = await readEes(data, meta, three);
    for (const highWaterMark of [1, 7, 64, 1 << 20]) {
      const stream = createReadStream(file('placements.csv'), { highWaterMark });
      const companion = createReadStream(file('placements.meta.csv'), { highWaterMark });
      expect(await readEes(stream, companion, three)).toEqual(whole);
    }
  });

  it('reads lines that end without a carriage return, and a last one that does not end', async () => {
    const whole = await readEes(data, meta, three);
    expect(await readEes(data.replaceAll('\r\n', '\n').trimEnd(), meta, three)).toEqual(whole);
  });

  it('reads every kind of year, quarter and month, sorted by time', async () => {
    const rows = ['2019,March', '2018,April', '2018,December'].map((time, at) =>
      england(`${at}`, time),
    );
    const { indicators } = await readEes([`${HEAD},count`, ...rows].join('\n'), countMeta);
    expect(indicators[0]?.series[0]?.observations).toEqual([
      { period: '2018-04', value: 1 },
      { period: '2018-12', value: 2 },
      { period: '2019-03', value: 0 },
    ]);
  });

  it('reads the rows of the time identifiers chosen, where a file mixes them', async () => {
    const csv = [
      `${HEAD},count`,
      england('1', '201819,Academic year'),
      england('2', '201819,Autumn term'),
    ];
    const { indicators } = await readEes(csv.join('\n'), countMeta, {
      timeIdentifiers: ['Academic year'],
    });
    expect(indicators[0]?.series[0]?.observations).toEqual([{ period: 'AY2018-19', value: 1 }]);
  });
});

describe('readEes refuses', () => {
  it('to choose a filter’s item itself, and lists what can be chosen, the total first', async () => {
    expect(await issues(data, meta, { dataName: 'placements.csv' })).toEqual([
      {
        code: 'choose-filter',
        file: 'placements.csv',
        row: null,
        column: 'placements',
        value: null,
        problem: 'The rows can be "Total", "3 or more". None was chosen.',
        remedy: 'Choose one: filters: { placements: "Total" }.',
      },
    ]);
  });

  it('a filter, an item or an indicator that is not there, and lists those that are', async () => {
    expect(await issues(data, meta, { filters: { sex: 'Total' } })).toMatchObject([
      { code: 'no-such-choice', value: 'sex', remedy: expect.stringContaining('"placements"') },
    ]);
    expect(await issues(data, meta, { filters: { placements: 'Three' } })).toMatchObject([
      { column: 'placements', value: 'Three', remedy: 'Choose among "Total", "3 or more".' },
    ]);
    expect(await issues(data, meta, { ...three, indicators: ['cla_rate'] })).toMatchObject([
      { value: 'cla_rate', remedy: 'Choose among "cla_count", "cla_percent", "spend".' },
    ]);
  });

  it('a file without its mandatory columns, naming each', async () => {
    const told = await issues('time_period,count\n201819,1', countMeta);
    expect(told.map(({ code, column }) => [code, column])).toEqual([
      ['missing-column', 'time_identifier'],
      ['missing-column', 'geographic_level'],
      ['missing-column', 'country_code'],
      ['missing-column', 'country_name'],
    ]);
  });

  it('rows of a level whose own columns are missing', async () => {
    const csv = `${HEAD},region_name,count\n201819,Financial year,Regional,E92000001,England,South West,1`;
    expect(await issues(csv, countMeta)).toMatchObject([
      { code: 'missing-column', column: 'region_code' },
    ]);
  });

  it('a meta file with a column missing, a type or unit it does not know, or decimals that are none', async () => {
    const csv = `${HEAD},count\n${england('1')}`;
    const noLabel = countMeta.replace(',label', '').replace(',Children', '');
    expect(await issues(csv, noLabel, { metaName: 'a.meta.csv' })).toMatchObject([
      { file: 'a.meta.csv', code: 'missing-column', column: 'label' },
    ]);
    const bad = `${META_HEAD}\ncount,Measure,Children,,,0,,\nrate,Indicator,Rate,,per 10000,one,,\n,Filter,,,,,,`;
    expect(await issues(csv, bad)).toMatchObject([
      { row: 2, column: 'col_type', value: 'Measure' },
      { row: 3, column: 'indicator_unit', value: 'per 10000' },
      { row: 3, column: 'indicator_dp', value: 'one' },
      { row: 4, column: 'col_name' },
    ]);
  });

  it('a figure that is none, naming file, row, column and value', async () => {
    const csv = [
      `${HEAD},count`,
      england('1'),
      england('1,5', '201920,Financial year'),
      england('-', '202021,Financial year'),
    ];
    const told = await issues(csv.join('\n').replace('1,5', '"1,5"'), countMeta, {
      dataName: 'a.csv',
    });
    expect(told).toMatchObject([
      { code: 'figure', file: 'a.csv', row: 3, column: 'count', value: '1,5' },
      {
        code: 'figure',
        row: 4,
        value: '-',
        remedy: expect.stringContaining('symbols: { "-": \'x\' }'),
      },
    ]);
  });

  it('times that are no period of Milepost’s, each once', async () => {
    const rows = [1, 2, 3].map((count) => england(`${count}`, `20181${count},Autumn term`));
    expect(await issues([`${HEAD},count`, ...rows].join('\n'), countMeta)).toMatchObject([
      { code: 'time', row: 2, column: 'time_identifier', value: 'Autumn term' },
    ]);
  });

  it('years and months in one series, and says how to choose', async () => {
    const csv = [
      `${HEAD},count`,
      england('1', '201819,Financial year'),
      england('2', '2018,April'),
      england('3', '2018,May'),
    ];
    expect(await issues(csv.join('\n'), countMeta)).toMatchObject([
      { row: 3, value: 'April', remedy: 'Choose one: timeIdentifiers: ["Financial year"].' },
    ]);
  });

  it('two rows for the same place and period, naming both', async () => {
    const csv = `${HEAD},count\n${england('1')}\n${england('2')}`;
    expect(await issues(csv, countMeta)).toMatchObject([
      { code: 'repeated-figure', row: 3, problem: 'has a row for FY2018-19 already, row 2.' },
    ]);
  });

  it('a row with too few or too many cells', async () => {
    expect(await issues(`${HEAD},count\n${england('1,2')}`, countMeta)).toMatchObject([
      { code: 'row-length', row: 2 },
    ]);
  });

  it('a quotation mark that is never closed, without reading on for ever', async () => {
    expect(await issues(`${HEAD},count\n${england('"1')}`, countMeta)).toMatchObject([
      { code: 'unclosed-quote', row: 2 },
    ]);
    async function* endless() {
      yield `${HEAD},count\n"`;
      for (;;) yield 'x'.repeat(100_000);
    }
    expect(await issues(endless(), countMeta)).toMatchObject([{ code: 'unclosed-quote', row: 2 }]);
  });

  it('a file of another encoding, a file with other delimiters, and an empty one', async () => {
    async function* latin() {
      yield new Uint8Array([0x54, 0xf4, 0x2c]);
    }
    expect(await issues(latin(), countMeta)).toMatchObject([{ code: 'encoding' }]);
    expect(await issues(`${HEAD};count`.replaceAll(',', ';'), countMeta)).toMatchObject(
      Array.from({ length: 6 }, () => ({ remedy: 'Save the file with commas between its cells.' })),
    );
    expect(await issues('', countMeta)).toMatchObject([{ code: 'empty-file' }]);
    expect(await issues(`${HEAD},count\n`, '')).toMatchObject([{ code: 'empty-file' }]);
  });

  it('percentage points and numbers that are names, when they are asked for by name', async () => {
    const pp = `${META_HEAD}\ncount,Indicator,Children,,,0,,\ngap,Indicator,Gap,,pp,1,,`;
    const csv = `${HEAD},count,gap\n${england('1,2.5')}`;
    expect(await issues(csv, pp, { indicators: ['gap'] })).toMatchObject([
      { column: 'gap', value: 'pp' },
    ]);
    const { indicators, skipped } = await readEes(csv, pp);
    expect(indicators.map(({ column }) => column)).toEqual(['count']);
    expect(skipped).toEqual([{ column: 'gap', value: 'pp', count: 1, why: 'unit' }]);
  });

  it('choices that leave no row', async () => {
    expect(await issues(data, meta, { ...three, organisations: ['E09000001'] })).toMatchObject([
      { code: 'no-rows' },
    ]);
  });

  it('a file wrong throughout after 50 issues', async () => {
    const rows = Array.from({ length: 500 }, (_, at) =>
      england('?', `${1900 + (at % 250)},Calendar year`),
    );
    expect(await issues([`${HEAD},count`, ...rows].join('\n'), countMeta)).toHaveLength(50);
  });
});
