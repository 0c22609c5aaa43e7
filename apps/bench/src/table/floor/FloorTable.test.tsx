import { KpiTable } from '@milepost/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FloorTable } from './FloorTable.js';
import { tableKpis } from '../tableKpis.js';
import { wordTable } from './wordTable.js';
import type { ReactElement } from 'react';
import type { FloorSort } from './sortedRows.js';

const kpis = tableKpis();
const data = wordTable(kpis);
const latest = kpis.columns[kpis.columns.length - 1]?.period ?? '';

/** The first few tags that differ, the floor's before KpiTable's. */
function differences(floor: ReactElement, table: ReactElement): string[][] {
  const [ours, theirs] = [floor, table].map((element) =>
    renderToStaticMarkup(element).replaceAll('><', '>\n<').split('\n'),
  ) as [string[], string[]];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => [
    ours[at] ?? '',
    theirs[at] ?? '',
  ])
    .filter(([our, their]) => our !== their)
    .slice(0, 3);
}

// Where KpiTable's markup has changed, FloorTable.tsx, FloorRows.tsx or wordRow.ts beside this file follows it.
describe('the floor of KpiTable', () => {
  it('produces the very markup of KpiTable: what changes in the one changes in the other', () => {
    expect(differences(<FloorTable data={data} />, <KpiTable kpis={kpis} />)).toEqual([]);
  });

  it.each<[FloorSort['column'], boolean]>([
    ['indicator', false],
    ['rating', true],
    ['rating', false],
    ['latest', true],
  ])('sorts as KpiTable does, by %s, descending: %s', (column, descending) => {
    const own = { column: column === 'latest' ? latest : column, descending };
    expect(
      differences(
        <FloorTable data={data} initialSort={{ column, descending }} />,
        <KpiTable kpis={kpis} initialSort={own} />,
      ),
    ).toEqual([]);
  });

  it('has arrows, words, targets, phases and a sparkline in every row', () => {
    const markup = renderToStaticMarkup(<FloorTable data={data} />);
    const count = (part: string) => markup.split(part).length - 1;
    expect(count('<tbody')).toBe(200);
    expect(count('milepost-sparkline__line')).toBe(200);
    expect(count('milepost-kpi-table__cell--figure')).toBe(200 * 16);
    expect(count('milepost-travel__arrow')).toBeGreaterThan(200 * 16);
  });
});
