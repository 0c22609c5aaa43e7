import type { Dispatch, KeyboardEvent, MouseEvent, SetStateAction } from 'react';
import type { Figure, IndicatorReport } from '@milepost/core';
import type { KpiRow } from './KpiRow.js';
import type { KpiLayout } from './kpiLayout.js';

/** A figure by its indicator's place in the plan and its column. */
interface Place {
  readonly position: number;
  readonly column: number;
}

/** Whether figures are buttons, the one asked about, and the one that the Tab key stops at. */
export interface Asked {
  readonly isOn: boolean;
  readonly place: Place | null;
  readonly stop: Place | null;
}

export const nothingAsked: Asked = { isOn: false, place: null, stop: null };

/** As `useState` gives it. */
export type HeldAsked = readonly [Asked, Dispatch<SetStateAction<Asked>>];

export interface FigureAsking {
  /** Figures are buttons. */
  readonly isOn: boolean;
  readonly toggle: () => void;
  /** The figure asked about. */
  readonly asked: { readonly indicator: IndicatorReport; readonly figure: Figure } | null;
  /** Forget the figure; the keyboard goes back to it. */
  readonly close: (event: MouseEvent<HTMLButtonElement>) => void;
  /** For a row: the column asked about, and the column that the Tab key stops at. */
  readonly rowProps: (row: KpiRow) => { chosen: number | null; tabStop: number | null | undefined };
  readonly onClick: (event: MouseEvent<HTMLTableElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
}

/**
 * Asking about a figure: a press on any of them, by pointer or finger; or, once asking is turned on, by keyboard, with
 * one tab stop for the whole table and the arrow keys from there. Listeners meet plain text until they turn it on.
 */
export function figureAsking(
  layout: KpiLayout,
  rows: readonly KpiRow[],
  [{ isOn, place, stop }, setAsked]: HeldAsked,
): FigureAsking {
  const set = (asked: Partial<Asked>) => setAsked((own) => ({ ...own, ...asked }));

  const shown = (at: Place | null) =>
    at !== null && layout.columns.some(({ index }) => index === at.column) ? at : null;
  const tabStop = shown(stop) ?? firstStop(layout, rows);
  const chosen = shown(place);
  const indicator = chosen === null ? undefined : layout.kpis.indicators[chosen.position];
  const figure = chosen === null ? undefined : indicator?.figures[chosen.column];

  return {
    isOn,
    toggle: () => set({ isOn: !isOn }),
    asked: indicator === undefined || figure === undefined ? null : { indicator, figure },
    close: ({ currentTarget }) => {
      set({ place: null });
      if (chosen === null) return;
      currentTarget
        .closest('.milepost-kpi-table')
        ?.querySelector<HTMLElement>(
          `[data-indicator="${chosen.position}"] button[data-column="${chosen.column}"]`,
        )
        ?.focus();
    },
    rowProps: ({ position }) => ({
      chosen: chosen?.position === position ? chosen.column : null,
      tabStop: isOn ? (tabStop?.position === position ? tabStop.column : null) : undefined,
    }),
    onClick: (event) => {
      const at = placeOf(event.target);
      if (at !== null) set({ place: at, stop: at });
    },
    onKeyDown: (event) => {
      if (event.key === 'Escape') set({ place: null });
      const next = neighbour(event.target, event.key);
      if (next === null) return;
      event.preventDefault();
      set({ stop: placeOf(next) });
      next.focus();
    },
  };
}

/** The latest figure of the first row. */
function firstStop(layout: KpiLayout, rows: readonly KpiRow[]): Place | null {
  const row = rows[0];
  const last = layout.columns[layout.columns.length - 1];
  return row === undefined || last === undefined
    ? null
    : { position: row.position, column: last.index };
}

function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  const body = cell?.closest<HTMLElement>('[data-indicator]');
  if (!cell || !body) return null;
  return { position: Number(body.dataset['indicator']), column: Number(cell.dataset['column']) };
}

/** The figure that a key leads to from another, in the order seen. */
function neighbour(from: EventTarget, key: string): HTMLButtonElement | null {
  if (!(from instanceof HTMLButtonElement) || from.dataset['column'] === undefined) return null;
  const body = from.closest('tbody');
  if (body === null) return null;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const next = key === 'ArrowUp' ? body.previousElementSibling : body.nextElementSibling;
    return next?.querySelector(`button[data-column="${from.dataset['column']}"]`) ?? null;
  }
  const buttons = [...body.querySelectorAll<HTMLButtonElement>('button[data-column]')];
  const at = buttons.indexOf(from);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: buttons.length - 1 }[key];
  return to === undefined ? null : (buttons[to] ?? null);
}
