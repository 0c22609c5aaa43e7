import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { kpiTableExamples as examples } from '../kpi-table/KpiTable.examples.js';
import { useKpiTable } from './useKpiTable.js';

afterEach(cleanup);

const ids = (model: ReturnType<typeof useKpiTable>) =>
  model.rows.map(({ indicator }) => indicator.id);

describe('useKpiTable', () => {
  it('gives the indicators in the plan’s order until sorted', () => {
    const { result } = renderHook(() => useKpiTable(examples.everything));
    expect(ids(result.current)).toEqual(examples.everything.indicators.map(({ id }) => id));
    act(() => result.current.sort.toggle('rating'));
    expect(result.current.sort.directionOf('rating')).toBe('descending');
    expect(ids(result.current).slice(-2)).toEqual(['discussions-to-enquiries', 'contacts-rate']);
    act(() => result.current.sort.reset());
    expect(ids(result.current)).toEqual(examples.everything.indicators.map(({ id }) => id));
  });

  it('orders rows as its TanStack table does, by every column, in both directions, and in turn', () => {
    for (const kpis of [examples.everything, examples.symbols]) {
      const { result } = renderHook(() => useKpiTable(kpis));
      const sorted = ['indicator', 'rating', ...kpis.columns.map(({ period }) => period)];
      for (const column of [...sorted, 'trend', 'no-such-column']) {
        const turns = [0, 1, 2].map(() => {
          act(() => result.current.sort.toggle(column));
          const { table } = result.current;
          const ordered = table.getRowModel().rows.map(({ original }) => original.indicator.id);
          expect(ids(result.current), column).toEqual(ordered);
          return result.current.sort.directionOf(column);
        });
        expect(turns.filter((turn) => turn !== null)).toHaveLength(sorted.includes(column) ? 2 : 0);
      }
    }
  });

  it('is sorted by TanStack’s own means too', () => {
    const { result } = renderHook(() => useKpiTable(examples.everything));
    act(() => result.current.table.getColumn('rating')?.toggleSorting());
    expect(result.current.sort.directionOf('rating')).toBe('descending');
    expect(ids(result.current).slice(-2)).toEqual(['discussions-to-enquiries', 'contacts-rate']);
  });

  it('gives TanStack’s header groups for own markup: phases above periods', () => {
    const { result } = renderHook(() => useKpiTable(examples.everything, { periods: 10 }));
    const [phases, periods] = result.current.table.getHeaderGroups();
    expect(
      phases?.headers.flatMap(({ column, colSpan, isPlaceholder }) =>
        isPlaceholder ? [] : [[column.columnDef.header, colSpan]],
      ),
    ).toEqual([
      ['Before inspection', 1],
      ['After inspection', 9],
    ]);
    expect(periods?.headers.map(({ column }) => column.id).slice(0, 3)).toEqual([
      'indicator',
      'baseline',
      '2024-09',
    ]);
  });

  it('gives figures as numbers, and nothing where there is none', () => {
    const { result } = renderHook(() => useKpiTable(examples.symbols));
    const row = result.current.table.getRow('supervision');
    expect(row.getValue('2024-04')).toBe(71.5);
    expect(row.getValue('2024-05')).toBeUndefined();
  });

  it('keeps its layout while nothing it rests on changes, so that rows need not be drawn again', () => {
    const { result, rerender } = renderHook(() => useKpiTable(examples.everything));
    const { layout } = result.current;
    rerender();
    act(() => result.current.sort.toggle('indicator'));
    expect(result.current.layout).toBe(layout);
  });

  it('lets TanStack’s own means of hiding columns take over from the window', () => {
    const { result } = renderHook(() => useKpiTable(examples.everything, { periods: 6 }));
    expect(result.current.window.periods).toBe(6);
    act(() => result.current.table.getColumn('2025-06')?.toggleVisibility(false));
    expect(result.current.layout.columns.map(({ period }) => period).at(-1)).toBe('2025-05');
    act(() => result.current.window.showLast());
    expect(result.current.layout.columns.map(({ period }) => period).at(-1)).toBe('2025-06');
    act(() => result.current.window.showAll());
    expect(result.current.window.showsAll).toBe(true);
  });

  it('follows new figures', () => {
    const { result, rerender } = renderHook(({ kpis }) => useKpiTable(kpis), {
      initialProps: { kpis: examples.everything },
    });
    rerender({ kpis: examples.oneRow });
    expect(ids(result.current)).toEqual(['calls-answered']);
    expect(result.current.layout.columns).toHaveLength(1);
  });
});
