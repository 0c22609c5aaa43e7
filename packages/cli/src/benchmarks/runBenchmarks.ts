import { isPeriod } from '@milepost/core';
import type { Indicator, Period, Plan } from '@milepost/core';
import { nationalCy, nationalEnGB } from '@milepost/core/messages';
import type { Given } from '../command/Command.js';
import { UsageError } from '../command/UsageError.js';
import { exitCodes } from '../command/exitCodes.js';
import { readOrTell } from '../plan-file/readOrTell.js';
import { refuseOtherEndings, writePlanFile } from '../plan-file/writePlanFile.js';
import type { Terminal } from '../terminal/Terminal.js';
import type { ComparedById, Pair } from './Compared.js';
import { asText, whatThereIs } from './benchmarkText.js';
import { compareWithEes } from './compareWithEes.js';
import { compareWithLait } from './compareWithLait.js';
import { readLaitFolder } from './readLaitFolder.js';

/** Says what indicators stand beside, and writes the benchmarks into the plan where that was asked. */
export async function runBenchmarks(given: Given, terminal: Terminal): Promise<number> {
  const { values } = given;
  const [file = ''] = given.arguments;
  const [lait, ees, output] = ['lait', 'ees', 'output'].map((name) => values[name]?.at(-1));
  if ((lait === undefined) === (ees === undefined)) {
    throw new UsageError('Say where the figures are: --lait FOLDER or --ees FILE, one of the two.');
  }
  if (output !== undefined) refuseOtherEndings(output);
  const plan = await readOrTell(file, terminal);
  if (plan === null) return exitCodes.unreadable;
  const words = values['lang']?.at(-1) === 'cy' ? nationalCy : nationalEnGB;
  const pairs = (values['measure'] ?? []).map((pair) => parted(pair, plan));
  const periods = values['period']?.map(periodNamed);
  if (pairs.length === 0 && (output !== undefined || lait === undefined)) {
    throw new UsageError('Nothing to compare: say which measures, as --measure INDICATOR=MEASURE.');
  }
  let found: ComparedById;
  if (lait !== undefined) {
    const extract = await readLaitFolder(lait);
    if (pairs.length === 0) {
      terminal.out(whatThereIs(extract, plan, terminal));
      return exitCodes.fine;
    }
    found = compareWithLait(pairs, periods, given, plan, extract, words);
  } else found = await compareWithEes(pairs, periods, given, plan, ees ?? '');
  terminal.out(asText(found, plan, words.messages, terminal));
  if (output === undefined) return exitCodes.fine;
  await writePlanFile(output, withBenchmarks(plan, found), { replace: given.flags.has('force') });
  terminal.out(`${output}\n`);
  return exitCodes.fine;
}

function periodNamed(written: string): Period {
  const year = /^(\d{4})\/(\d{2})$/.exec(written.trim());
  const period = year === null ? written.trim() : `FY${year[1]}-${year[2]}`;
  if (isPeriod(period)) return period;
  throw new UsageError(`--period cannot be "${written}". Write a period such as FY2017-18.`);
}

function parted(pair: string, plan: Plan): Pair {
  const at = pair.lastIndexOf('=');
  const [indicator, measure] = [pair.slice(0, at), pair.slice(at + 1)];
  if (at < 1 || measure === '') {
    throw new UsageError(
      `--measure cannot be "${pair}". Write an indicator and a measure, such as re-referrals=271.`,
    );
  }
  const ids = plan.priorities.flatMap(({ indicators = [] }) => indicators.map(({ id }) => id));
  if (ids.includes(indicator)) return { indicator, measure };
  throw new UsageError(`The plan has no indicator "${indicator}". It has ${ids.join(', ')}.`);
}

/** New ones take the place of those of the same id; the others stay, and stay first. */
function withBenchmarks(plan: Plan, found: ComparedById): Plan {
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
