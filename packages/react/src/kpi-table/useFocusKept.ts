'use client';
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Where in a KPI table the keyboard was: a part of it, and which of the things in that part that take focus. */
interface FocusPlace {
  readonly part: string;
  /** -1 for the part itself. */
  readonly index: number;
  /** The indicator whose rows it is in. */
  readonly position: number | null;
}

/**
 * For a table that is drawn anew in place of another: what had the keyboard there has it here.
 *
 * @param before The table that stands in the page until then.
 * @returns The indicator in whose rows the keyboard was: they have to be drawn.
 */
export function useFocusKept(
  before: RefObject<HTMLTableElement | null>,
  now: RefObject<HTMLTableElement | null>,
): number | null {
  // Looked at while the other is still in the page: with it goes the focus.
  const [place] = useState(() => focusPlace(rootOf(before)));
  useLayoutEffect(() => {
    const part = place && rootOf(now)?.querySelector<HTMLElement>(place.part);
    if (part) (place.index < 0 ? part : focusable(part)[place.index])?.focus();
  }, [place, now]);
  return place?.position ?? null;
}

/** Innermost first where one holds another. */
const parts = [
  '.milepost-kpi-table__toolbar',
  'thead',
  'tbody',
  '.milepost-scroll-region',
  '.milepost-kpi-table__answer',
];

function rootOf({ current }: RefObject<HTMLTableElement | null>): Element | null {
  return current?.closest('.milepost-kpi-table') ?? null;
}

function focusPlace(root: Element | null): FocusPlace | null {
  const { activeElement: focused } = (root?.getRootNode() ?? {}) as DocumentOrShadowRoot;
  if (!root || !focused || !root.contains(focused)) return null;
  const part = focused.closest<HTMLElement>(parts.join());
  if (!part) return null;
  const { indicator } = part.dataset;
  const named = parts.find((name) => part.matches(name)) ?? '';
  return {
    part: indicator === undefined ? named : `[data-indicator="${indicator}"]`,
    index: focusable(part).indexOf(focused as HTMLElement),
    position: indicator === undefined ? null : Number(indicator),
  };
}

function focusable(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(['a', 'button', 'input', 'summary'].join())];
}
