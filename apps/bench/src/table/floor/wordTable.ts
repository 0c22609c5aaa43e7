import { enGB, formatPeriod, textIn } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import { wordRow } from './wordRow.js';
import type { KpiSet } from '@milepost/core';
import type { WordedBand, WordedColumn, WordedTable } from './WordedTable.js';

/** A column with the band it stands under. */
export interface PlacedColumn {
  readonly index: number;
  readonly id: string;
  readonly bandId: string;
  readonly startsBand: boolean;
  readonly startsYear: boolean;
  readonly last: boolean;
}

const words = enGB.view.kpiTable;

/**
 * Every string of a KPI table, worked out beforehand. It knows the one kind of table that the bench holds: bands over
 * every column, a baseline and a target for every indicator, no counts, no gaps, no notes, no proxies.
 */
export function wordTable(kpis: KpiSet): WordedTable {
  const root = `milepost-${kpis.id}`;
  const { bands, columns } = placeColumns(kpis, root);
  const first = formatPeriod(kpis.columns[0]?.period ?? '', enGB);
  const last = formatPeriod(kpis.columns[kpis.columns.length - 1]?.period ?? '', enGB);
  return {
    root,
    caption: `${fill(words.caption, { title: textIn(kpis.title, 'en') })} `,
    span: fill(words.showing, { from: first, to: last }),
    bands,
    columns: columns.map((column) => headOf(column, kpis)),
    baseline: fill(words.baselineFor, { period: formatPeriod(kpis.baselinePeriod ?? '', enGB) }),
    target: fill(words.targetFor, { period: formatPeriod(kpis.targetPeriod ?? '', enGB) }),
    rows: kpis.indicators.map((indicator, position) =>
      wordRow(indicator, position, kpis, root, columns),
    ),
    rules: kpis.indicators.slice(0, 1).flatMap(({ rule }) => rule ?? []),
  };
}

function placeColumns(kpis: KpiSet, root: string) {
  const bands: WordedBand[] = [];
  const columns = kpis.columns.map(({ phase, financialYear }, index): PlacedColumn => {
    const before = kpis.columns[index - 1];
    const startsBand = before === undefined || before.phase !== phase;
    if (startsBand) {
      bands.push({
        id: `${root}-b${bands.length}`,
        span: kpis.columns.filter((column) => column.phase === phase).length,
        words: textIn(kpis.phases.find(({ id }) => id === phase)?.label ?? '', 'en'),
      });
    }
    return {
      index,
      id: `${root}-c${index}`,
      bandId: bands[bands.length - 1]?.id ?? '',
      startsBand,
      startsYear: before !== undefined && before.financialYear !== financialYear,
      last: index === kpis.columns.length - 1,
    };
  });
  return { bands, columns };
}

function headOf({ index, id, bandId, startsBand, last }: PlacedColumn, kpis: KpiSet): WordedColumn {
  return {
    id,
    headers: bandId,
    className: `milepost-kpi-table__head milepost-kpi-table__head--period${startsBand ? ' milepost-kpi-table__head--phase' : ''}${last ? ' milepost-kpi-table__head--latest' : ''}`,
    words: formatPeriod(kpis.columns[index]?.period ?? '', enGB),
  };
}
