import { isPeriod } from '@milepost/core';
import type { Indicator, Period, Plan } from '@milepost/core';
import { nationalCy, nationalEnGB } from '@milepost/core/messages';
import { benchmarksFor } from '@milepost/io/lait';
import type { LaitBenchmarks, LaitExtract } from '@milepost/io/lait';
import type { Given } from '../command/Command.js';
import { UsageError } from '../command/UsageError.js';
import { exitCodes } from '../command/exitCodes.js';
import { readOrTell } from '../plan-file/readOrTell.js';
import { refuseOtherEndings, writePlanFile } from '../plan-file/writePlanFile.js';
import type { Terminal } from '../terminal/Terminal.js';
import { asText, whatThereIs } from './benchmarkText.js';
import { readLaitFolder } from './readLaitFolder.js';

/** Says how an authority stands, and writes the benchmarks into its plan where that was asked. */
export async function runBenchmarks(given: Given, terminal: Terminal): Promise<number> {
  const [file = ''] = given.arguments;
  const folder = given.values['lait']?.at(-1);
  const output = given.values['output']?.at(-1);
  if (folder === undefined) {
    throw new UsageError('Say which extract to read: --lait FOLDER.');
  }
  if (output !== undefined) refuseOtherEndings(output);
  const plan = await readOrTell(file, terminal);
  if (plan === null) return exitCodes.unreadable;
  const extract = await readLaitFolder(folder);
  const pairs = given.values['measure'] ?? [];
  if (pairs.length === 0) {
    if (output !== undefined) {
      throw new UsageError('Nothing to write: say which measures, as --measure INDICATOR=MEASURE.');
    }
    terminal.out(whatThereIs(extract, plan, terminal));
    return exitCodes.fine;
  }
  const found = standings(pairs, given, plan, extract);
  const words = given.values['lang']?.at(-1) === 'cy' ? nationalCy : nationalEnGB;
  terminal.out(asText(found, plan, words, terminal));
  if (output === undefined) return exitCodes.fine;
  await writePlanFile(output, withBenchmarks(plan, found), { replace: given.flags.has('force') });
  terminal.out(`${output}\n`);
  return exitCodes.fine;
}

type ByIndicator = ReadonlyMap<string, LaitBenchmarks>;

function standings(
  pairs: readonly string[],
  { values }: Given,
  plan: Plan,
  extract: LaitExtract,
): ByIndicator {
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
  const periods = values['period']?.map(periodNamed);
  const found = pairs.map((pair): [string, LaitBenchmarks] => {
    const [id, measure] = parted(pair, plan);
    try {
      const options = { authority, measure, edition, ...(periods && { periods }) };
      const national = benchmarksFor(extract, options);
      if (national.standings.length > 0) return [id, national];
      throw new UsageError(
        `The extract has no figure of measure ${measure} in ${periods?.join(', ')}.`,
      );
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(error.message);
      throw error;
    }
  });
  return new Map(found);
}

function periodNamed(written: string): Period {
  const year = /^(\d{4})\/(\d{2})$/.exec(written.trim());
  const period = year === null ? written.trim() : `FY${year[1]}-${year[2]}`;
  if (isPeriod(period)) return period;
  throw new UsageError(`--period cannot be "${written}". Write a period such as FY2017-18.`);
}

function parted(pair: string, plan: Plan): [indicator: string, measure: string] {
  const at = pair.lastIndexOf('=');
  const [id, measure] = [pair.slice(0, at), pair.slice(at + 1)];
  if (at < 1 || measure === '') {
    throw new UsageError(
      `--measure cannot be "${pair}". Write an indicator and a measure, such as re-referrals=271.`,
    );
  }
  const ids = indicatorsOf(plan).map((indicator) => indicator.id);
  if (ids.includes(id)) return [id, measure];
  throw new UsageError(`The plan has no indicator "${id}". It has ${ids.join(', ')}.`);
}

function indicatorsOf({ priorities }: Plan): readonly Indicator[] {
  return priorities.flatMap(({ indicators = [] }) => indicators);
}

/** New ones take the place of those of the same id; the others stay, and stay first. */
function withBenchmarks(plan: Plan, found: ByIndicator): Plan {
  const set = (indicator: Indicator): Indicator => {
    const made = found.get(indicator.id)?.benchmarks;
    if (made === undefined) return indicator;
    const own = new Set(made.map(({ id }) => id));
    const kept = (indicator.benchmarks ?? []).filter(({ id }) => !own.has(id));
    return { ...indicator, benchmarks: [...kept, ...made] };
  };
  const priorities = plan.priorities.map((priority) =>
    priority.indicators === undefined
      ? priority
      : { ...priority, indicators: priority.indicators.map(set) },
  );
  return { ...plan, priorities };
}
