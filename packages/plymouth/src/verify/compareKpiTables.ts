import type { Indicator, Movement, Observation, Plan } from '@milepost/core';
import type { PrintedKpiTable, PrintedReport, PrintedRow } from './PrintedReport.js';
import type { Tally } from './Tally.js';

/** Every row of every KPI table, in order: labels, months, figures, counts, arrows, baselines and targets. */
export function compareKpiTables(plan: Plan, printed: PrintedReport, tally: Tally): void {
  const held = plan.priorities.filter(({ indicators }) => indicators?.length);
  tally.compare(
    'KPI tables',
    'their priorities',
    printed.kpiTables.map(({ priority }) => priority),
    held.map(({ ref }) => ref),
  );
  for (const table of printed.kpiTables) {
    const priority = held.find(({ ref }) => ref === table.priority);
    compareTable(table, priority?.indicators ?? [], tally);
  }
}

function compareTable(
  table: PrintedKpiTable,
  indicators: readonly Indicator[],
  tally: Tally,
): void {
  const where = `priority ${table.priority}`;
  const rows = indicators.flatMap(rowsOf);
  tally.compare('Rows', where, table.rows.map(labelOf), rows.map(labelOf));
  for (const printedRow of table.rows) {
    const row = rows.find(({ label }) => label === printedRow.label);
    compareRow(printedRow, row, table.months.split(' '), tally);
  }
  const columns = indicators
    .filter(({ unit }) => unit === 'percent')
    .map(({ targets }) =>
      targets === 'monitor-only'
        ? 'Monitor only'
        : `${targets?.find(({ setFor }) => setFor === 'FY2019-20')?.value}%`,
    );
  const [theirs, ours] = [[...table.targets].sort(), [...columns].sort()];
  theirs.forEach((target, at) => tally.compare('Targets', where, target, ours[at]));
  tally.compare('Target cells', where, theirs.length, ours.length);
}

interface HeldRow {
  readonly label: string;
  readonly baseline: string;
  readonly figures: readonly { readonly period: string; readonly printed: string }[];
  readonly arrows: string | null;
}

/** An indicator's value row and, where it has counts, its count row. */
function rowsOf(indicator: Indicator): HeldRow[] {
  const { baseline, observations, decimals, unit } = indicator;
  const shown = (value: number | undefined) =>
    `${value?.toFixed(decimals)}${unit === 'percent' ? '%' : ''}`;
  const counts = (of: Pick<Observation, 'numerator' | 'denominator'> | undefined) =>
    `${of?.numerator}/${of?.denominator}`;
  const row: HeldRow = {
    label: String(indicator.label),
    baseline: `${shown(baseline?.value)} (${baseline?.source})`,
    figures: observations.map(({ period, value }) => ({ period, printed: shown(value) })),
    arrows:
      indicator.travel === 'none'
        ? null
        : observations.map(({ published }) => markOf(published?.travel)).join(''),
  };
  if (indicator.countLabel === undefined) return [row];
  const countRow: HeldRow = {
    label: String(indicator.countLabel),
    baseline: `${counts(baseline)} (${baseline?.source})`,
    figures: observations.map((own) => ({ period: own.period, printed: counts(own) })),
    arrows: null,
  };
  return [row, countRow];
}

function compareRow(
  printed: PrintedRow,
  held: HeldRow | undefined,
  months: readonly string[],
  tally: Tally,
): void {
  const counted = printed.baseline.includes('/');
  tally.compare('Baselines', printed.label, printed.baseline, held?.baseline);
  const figures = printed.figures.split(' ');
  figures.forEach((figure, at) => {
    const where = `${printed.label}, ${months[at]}`;
    const own = held?.figures[at];
    const plain = figure.replace(/^0(?=\d)/, '');
    tally.compare('Months', where, months[at], own && monthOf(own.period));
    tally.compare(counted ? 'Counts' : 'Figures', where, plain, own?.printed);
  });
  tally.compare('Columns', printed.label, figures.length, held?.figures.length);
  [...(printed.arrows ?? '')].forEach((arrow, at) => {
    tally.compare('Arrows', `${printed.label}, ${months[at]}`, arrow, held?.arrows?.[at]);
  });
  const rows = [printed.arrows, held?.arrows].map((arrows) => arrows?.length ?? 0);
  tally.compare('Arrow rows', printed.label, rows[0], rows[1]);
}

function markOf(movement: Movement | undefined): string {
  return movement === undefined ? ' ' : { up: '↑', down: '↓', same: '=' }[movement];
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function monthOf(period: string): string {
  return `${NAMES[Number(period.slice(5)) - 1]}-${period.slice(2, 4)}`;
}

function labelOf({ label }: { readonly label: string }): string {
  return label;
}
