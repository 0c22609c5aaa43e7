import { formatFigure, formatPeriod, textIn } from '@milepost/core';
import type { Benchmark, Indicator, Messages, Plan } from '@milepost/core';
import type { LaitExtract } from '@milepost/io/lait';
import { rows } from '../command/helpParts.js';
import type { Terminal } from '../terminal/Terminal.js';
import { plainLine } from '../terminal/plainLine.js';
import { wrap } from '../terminal/wrap.js';
import type { Compared, ComparedById } from './Compared.js';

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
  found: ComparedById,
  plan: Plan,
  messages: Messages,
  terminal: Terminal,
): string {
  const indicators = plan.priorities.flatMap((priority) => priority.indicators ?? []);
  const lines = [...found].flatMap(([id, compared]) => {
    const indicator = indicators.find((one) => one.id === id);
    return indicator === undefined ? [] : linesOf(indicator, compared, messages, terminal);
  });
  return `${lines.join('\n')}\n`;
}

function linesOf(
  indicator: Indicator,
  { measure, periods, own, benchmarks, said }: Compared,
  messages: Messages,
  { style, columns }: Terminal,
): string[] {
  const table = [...(own === null ? [] : [own]), ...benchmarks].map((row): [string, string[]] => [
    plainLine(textIn(row.label, messages.language)),
    periods.map((period) => cell(row, period, indicator, messages)),
  ]);
  const headings = periods.map((period) => formatPeriod(period, messages));
  const indented = (lines: readonly string[]) =>
    lines.map((line) => (line === '' ? '' : `  ${line}`));
  return [
    style.out('bold', plainLine(textIn(indicator.label, messages.language))),
    ...indented(wrap(plainLine(`${indicator.id}: ${measure}`), columns - 2)),
    '',
    ...indented(tableLines(headings, table, columns - 2)),
    ...(said === '' ? [] : [...indented(wrap(plainLine(said), columns - 2)), '']),
  ];
}

function cell(
  { values }: Pick<Benchmark, 'values'>,
  period: string,
  indicator: Indicator,
  messages: Messages,
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
  const side = Math.max(0, ...table.map(([name]) => name.length));
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
