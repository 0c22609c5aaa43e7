import { formatFigure, formatPeriod, textIn } from '@milepost/core';
import type { Benchmark, BenchmarkValue, Indicator, Plan } from '@milepost/core';
import type { NationalMessages } from '@milepost/core/messages';
import { describeStanding } from '@milepost/io/lait';
import type { LaitBenchmarks, LaitExtract } from '@milepost/io/lait';
import { rows } from '../command/helpParts.js';
import type { Terminal } from '../terminal/Terminal.js';
import { plainLine } from '../terminal/plainLine.js';
import { wrap } from '../terminal/wrap.js';

/** What may be set beside what, for somebody who has named nothing yet. */
export function whatThereIs(extract: LaitExtract, plan: Plan, terminal: Terminal): string {
  const { style } = terminal;
  const indicators = plan.priorities.flatMap((priority) => priority.indicators ?? []);
  const language = plan.language ?? 'en';
  return [
    style.out('bold', 'Indicators of the plan'),
    ...rows(
      indicators.map(({ id, label }) => [plainLine(id), plainLine(textIn(label, language))]),
      terminal,
    ),
    '',
    style.out('bold', 'Measures of the extract'),
    ...rows(
      extract.measures.map(({ code, shortName, label }) => [
        plainLine(`${code} ${shortName}`),
        plainLine(label),
      ]),
      terminal,
    ),
    '',
    style.out('bold', 'Editions of the statistical neighbours'),
    ...[...extract.neighbours.keys()].map((edition) => `  ${plainLine(edition)}`),
    '',
    'Next: --edition EDITION --measure INDICATOR=MEASURE',
    '',
  ].join('\n');
}

/** For each indicator the figures of every period, and in sentences where the authority stood in the latest. */
export function asText(
  found: ReadonlyMap<string, LaitBenchmarks>,
  plan: Plan,
  words: NationalMessages,
  terminal: Terminal,
): string {
  const indicators = plan.priorities.flatMap((priority) => priority.indicators ?? []);
  const lines = [...found].flatMap(([id, national]) => {
    const indicator = indicators.find((one) => one.id === id);
    return indicator === undefined ? [] : of(indicator, national, words, terminal);
  });
  return `${lines.join('\n')}\n`;
}

function of(
  indicator: Indicator,
  national: LaitBenchmarks,
  words: NationalMessages,
  { style, columns }: Terminal,
): string[] {
  const { measure, authority, benchmarks, standings } = national;
  const { messages } = words;
  const label = textIn(indicator.label, messages.language);
  const periods = standings.map(({ period }) => formatPeriod(period, messages));
  const own = standings.map(({ period, value }): BenchmarkValue => {
    return value === null ? { period, symbol: 'x' } : { period, value };
  });
  const table = [{ label: authority.name, values: own }, ...benchmarks].map(
    (row): [string, string[]] => [
      plainLine(textIn(row.label, messages.language)),
      standings.map(({ period }) => cell(row, period, indicator, words)),
    ],
  );
  const latest = standings.findLast(({ value }) => value !== null) ?? standings.at(-1);
  const said = latest === undefined ? '' : describeStanding(national, latest, words);
  return [
    style.out('bold', plainLine(label)),
    ...wrap(
      plainLine(`${indicator.id}: ${measure.code} ${measure.shortName}. ${measure.label}`),
      columns - 2,
    ).map((line) => `  ${line}`),
    '',
    ...tableLines(periods, table, columns - 2).map((line) => (line === '' ? '' : `  ${line}`)),
    ...wrap(plainLine(said), columns - 2).map((line) => `  ${line}`),
    '',
  ];
}

function cell(
  { values }: Pick<Benchmark, 'values'>,
  period: string,
  indicator: Indicator,
  { messages }: NationalMessages,
): string {
  const found = values.find((value) => value.period === period);
  if (found?.value === undefined) return found?.symbol === undefined ? '' : `[${found.symbol}]`;
  const { unit, decimals = 1 } = indicator;
  return formatFigure(found.value, { unit, decimals }, messages);
}

/** Periods across, as many as the line takes and then below; names down the side. */
function tableLines(
  periods: readonly string[],
  table: readonly (readonly [name: string, cells: readonly string[]])[],
  columns: number,
): string[] {
  const side = Math.max(...table.map(([name]) => name.length));
  const width =
    Math.max(...[periods, ...table.map(([, cells]) => cells)].flat().map((one) => one.length)) + 2;
  const across = Math.max(1, Math.floor((columns - side) / width));
  const lines: string[] = [];
  for (let from = 0; from < periods.length; from += across) {
    const line = (name: string, cells: readonly string[]) =>
      name.padEnd(side) +
      cells
        .slice(from, from + across)
        .map((one) => one.padStart(width))
        .join('');
    lines.push(line('', periods), ...table.map(([name, cells]) => line(name, cells)), '');
  }
  return lines;
}
