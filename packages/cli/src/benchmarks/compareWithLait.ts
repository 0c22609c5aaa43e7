import type { BenchmarkValue, Period, Plan } from '@milepost/core';
import type { NationalMessages } from '@milepost/core/messages';
import { benchmarksFor, describeStanding } from '@milepost/io/lait';
import type { LaitBenchmarks, LaitExtract } from '@milepost/io/lait';
import type { Given } from '../command/Command.js';
import { UsageError } from '../command/UsageError.js';
import type { Compared, ComparedById, Pair } from './Compared.js';

/** Sets indicators beside what an extract of LAIT has of England, the region and the statistical neighbours. */
export function compareWithLait(
  pairs: readonly Pair[],
  periods: readonly Period[] | undefined,
  { values }: Given,
  plan: Plan,
  extract: LaitExtract,
  words: NationalMessages,
): ComparedById {
  const authority = values['authority']?.at(-1) ?? plan.organisation.codes?.['la'];
  if (authority === undefined) {
    throw new UsageError(
      'The plan has no organisation code la. Say which authority: --authority NUMBER, such as 879.',
    );
  }
  const edition = values['edition']?.at(-1);
  if (edition === undefined) {
    const editions = [...extract.neighbours.keys()].join(', ');
    throw new UsageError(
      `Say which edition of the statistical neighbours: --edition EDITION. The extract has ${editions}.`,
    );
  }
  return new Map(
    pairs.map(({ indicator, measure }): [string, Compared] => {
      const options = { authority, measure, edition, ...(periods && { periods }) };
      const national = orTold(() => benchmarksFor(extract, options));
      if (national.standings.length > 0) return [indicator, compared(national, words)];
      throw new UsageError(
        `The extract has no figure of measure ${measure} in ${periods?.join(', ')}.`,
      );
    }),
  );
}

function orTold<Result>(find: () => Result): Result {
  try {
    return find();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function compared(national: LaitBenchmarks, words: NationalMessages): Compared {
  const { measure, authority, benchmarks, standings } = national;
  const values = standings.map(({ period, value }): BenchmarkValue => {
    return value === null ? { period, symbol: 'x' } : { period, value };
  });
  const latest = standings.findLast(({ value }) => value !== null) ?? standings.at(-1);
  return {
    measure: `${measure.code} ${measure.shortName}. ${measure.label}`,
    periods: standings.map(({ period }) => period),
    own: { label: authority.name, values },
    benchmarks,
    said: latest === undefined ? '' : describeStanding(national, latest, words),
  };
}
