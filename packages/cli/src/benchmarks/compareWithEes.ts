import { createReadStream } from 'node:fs';
import path from 'node:path';
import { comparePeriods } from '@milepost/core';
import { fill, nationalCy, nationalEnGB } from '@milepost/core/messages';
import type { Benchmark, BenchmarkValue, Period, Plan, Series } from '@milepost/core';
import { EesError, readEes } from '@milepost/io/ees';
import type { EesIndicator, EesReading } from '@milepost/io/ees';
import type { Given } from '../command/Command.js';
import { UsageError } from '../command/UsageError.js';
import { FileError } from '../file/FileError.js';
import type { Compared, ComparedById, Pair } from './Compared.js';

const england = 'E92000001';

/** Sets indicators beside what a file of Explore Education Statistics has of England and a region. */
export async function compareWithEes(
  pairs: readonly Pair[],
  periods: readonly Period[] | undefined,
  { values }: Given,
  plan: Plan,
  file: string,
): Promise<ComparedById> {
  const codes = plan.organisation.codes ?? {};
  const own =
    values['authority'] ?? [codes['ons'], codes['la']].filter((code) => code !== undefined);
  const region = values['region']?.at(-1);
  const reading = await read(file, {
    indicators: [...new Set(pairs.map(({ measure }) => measure))],
    organisations: [england, ...own, ...(region === undefined ? [] : [region])],
    filters: filtersOf(values['filter'] ?? []),
  });
  if (region !== undefined && !reading.organisations.some(({ code }) => code === region)) {
    throw new UsageError(
      `The file has no region ${region}. A region is named by its code: E12000009.`,
    );
  }
  return new Map(
    pairs.map(({ indicator, measure }): [string, Compared] => {
      const found = reading.indicators.find(
        ({ column, definition }) => column === measure || definition.label === measure,
      );
      if (found === undefined) throw new UsageError(`The file has no indicator "${measure}".`);
      const made = compared(found, reading, periods, path.basename(file));
      if (made.benchmarks.some(({ values: figures }) => figures.length > 0))
        return [indicator, made];
      throw new UsageError(
        `The file has no figure of England${region === undefined ? '' : ' or the region'} for "${measure}"${periods ? ` in ${periods.join(', ')}` : ''}.`,
      );
    }),
  );
}

function filtersOf(written: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    written.map((one) => {
      const at = one.indexOf('=');
      if (at > 0) return [one.slice(0, at), one.slice(at + 1)];
      throw new UsageError(`--filter cannot be "${one}". Write a column and an item: sex=Total.`);
    }),
  );
}

/** The companion has the name that downloads give it: `placements.meta.csv` beside `placements.csv`. */
async function read(
  file: string,
  options: NonNullable<Parameters<typeof readEes>[2]>,
): Promise<EesReading> {
  const meta = file.replace(/(\.csv)?$/i, '.meta.csv');
  try {
    const names = { dataName: file, metaName: meta };
    return await readEes(createReadStream(file), createReadStream(meta), { ...options, ...names });
  } catch (error) {
    if (error instanceof EesError) throw new FileError(error.message);
    const { code, path: missing } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new FileError(
      code === 'ENOENT'
        ? `${missing} is not there. A data file and its companion (${path.basename(meta)}) stand in one folder.`
        : `${missing ?? file} cannot be read (${code}).`,
    );
  }
}

function compared(
  { column, definition, series }: EesIndicator,
  { organisations }: EesReading,
  periods: readonly Period[] | undefined,
  file: string,
): Compared {
  const seriesOf = (level: string) => {
    const place = organisations.find((one) => one.level === level);
    const found = series.find(({ organisation }) => organisation === place?.code);
    return place && found && { name: place.name, values: valuesOf(found, periods) };
  };
  const source = {
    en: fill(nationalEnGB.statisticsFile, { file }),
    cy: fill(nationalCy.statisticsFile, { file }),
  };
  const [country, region, own] = ['National', 'Regional', 'Local authority'].map(seriesOf);
  const label = { en: nationalEnGB.england, cy: nationalCy.england };
  const benchmarks: Benchmark[] = [
    ...(country ? [{ id: 'england', label, values: country.values, source }] : []),
    ...(region ? [{ id: 'region', label: region.name, values: region.values, source }] : []),
  ];
  const all = [country, region, own].flatMap(
    (one) => one?.values.map(({ period }) => period) ?? [],
  );
  return {
    measure: `${column}. ${String(definition.label)}`,
    periods: [...new Set(all)].sort(comparePeriods),
    own: own ? { label: own.name, values: own.values } : null,
    benchmarks,
    said: '',
  };
}

function valuesOf(
  { observations }: Pick<Series, 'observations'>,
  periods: readonly Period[] | undefined,
): BenchmarkValue[] {
  const wanted = observations.filter(({ period }) => periods?.includes(period) ?? true);
  return wanted.flatMap(({ period, value, symbol }): BenchmarkValue[] => {
    if (value !== undefined) return [{ period, value }];
    return symbol === undefined ? [] : [{ period, symbol }];
  });
}
