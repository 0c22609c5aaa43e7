'use client';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { KpiRow } from './KpiRow.js';
import { rowsBetween, rowTops } from './rowWindow.js';
import type { RowRange } from './rowWindow.js';

export interface RowsInSight {
  readonly tableRef: RefObject<HTMLTableElement | null>;
  readonly inSight: RowRange;
  /** Top of each row from the top of the first, and the foot of the last. */
  readonly tops: readonly number[];
}

/** What is seen of a table's scroll region, in pixels, and how high each indicator's rows were found to be. */
interface Seen {
  readonly top: number;
  readonly foot: number;
  readonly heights: ReadonlyMap<number, number>;
}

/** How high an indicator's rows are thought to be until they have been drawn. */
const THOUGHT = 64;
/** How much is seen before it has been measured. */
const nothingSeen: Seen = { top: 0, foot: 600, heights: new Map() };

/**
 * Which rows of a table can be seen in the region it scrolls in. Rows may be of any height: each is measured when it is
 * drawn, and what is in sight stays where it is when one above turns out higher than was thought.
 *
 * @param isOn Off while all rows are drawn.
 */
export function useRowsInSight(rows: readonly KpiRow[], isOn: boolean): RowsInSight {
  const tableRef = useRef<HTMLTableElement>(null);
  const known = useRef(nothingSeen.heights);
  const [{ top, foot, heights }, setSeen] = useState(nothingSeen);

  const look = useCallback(() => {
    const table = tableRef.current;
    const region = table?.parentElement;
    if (!table || !region) return;
    let found = known.current;
    const edge = region.getBoundingClientRect().top;
    const head = table.tHead?.getBoundingClientRect().height ?? 0;
    let shift = 0;
    for (const body of table.tBodies) {
      const { indicator } = body.dataset;
      const box = body.getBoundingClientRect();
      if (indicator === undefined || box.height === 0) continue;
      const difference = box.height - (found.get(Number(indicator)) ?? THOUGHT);
      if (box.bottom < edge + head) shift += difference;
      if (Math.abs(difference) > 0.5) {
        found = new Map(found).set(Number(indicator), box.height);
      }
    }
    if (Math.abs(shift) > 0.5) region.scrollTop += shift;
    known.current = found;
    const first = table.tBodies[0]?.getBoundingClientRect().top ?? edge;
    const scrolled = edge + head - first;
    setSeen({ top: scrolled, foot: scrolled - head + region.clientHeight, heights: found });
  }, []);

  useLayoutEffect(() => {
    const table = tableRef.current;
    const region = table?.parentElement;
    if (!isOn || !table || !region || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(table);
    observer.observe(region);
    region.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      region.removeEventListener('scroll', look);
    };
  }, [isOn, look]);

  // Other rows, or the same in another order, are read from the top.
  useLayoutEffect(() => {
    tableRef.current?.parentElement?.scrollTo?.({ top: 0 });
  }, [rows]);

  const tops = useMemo(
    () => rowTops(rows.map(({ position }) => heights.get(position) ?? THOUGHT)),
    [rows, heights],
  );
  return { tableRef, inSight: rowsBetween(tops, top, foot), tops };
}
