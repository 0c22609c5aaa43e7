// Runs in the page: mounts a table, sorts it, takes it away. Everything is timed on the page's own clock.
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { loadTable } from '../table/loadTable.js';
import type { ReactElement } from 'react';

declare global {
  var rowsRendered: number | undefined;
  var bench: { run: (table: string, sorts: readonly string[]) => Promise<Record<string, number>> };
}

const loaded = new Map<string, () => ReactElement>();

globalThis.bench = {
  run: async (name, columns) => {
    const table = loaded.get(name) ?? (await loadTable(name));
    loaded.set(name, table);
    const container = document.body.appendChild(document.createElement('div'));
    globalThis.gc?.();
    const root = createRoot(container);
    const mount = timed(container, () => root.render(table()));
    globalThis.rowsRendered = 0;
    const sorts = columns.map((column) =>
      timed(container, () => sortButton(container, column).click()),
    );
    const rows = globalThis.rowsRendered;
    root.unmount();
    container.remove();
    return {
      mountScript: mount.script,
      mountLayout: mount.layout,
      sortScript: sum(sorts.map(({ script }) => script)),
      sortLayout: sum(sorts.map(({ layout }) => layout)),
      rows,
    };
  },
};

/** Script alone; and script with the layout that it brings about. */
function timed(container: HTMLElement, act: () => void) {
  const began = performance.now();
  flushSync(act);
  const script = performance.now() - began;
  container.getBoundingClientRect();
  return { script, layout: performance.now() - began };
}

function sortButton(container: HTMLElement, column: string): HTMLButtonElement {
  const head = column === 'rating' ? '[id$="-target"]' : '.milepost-kpi-table__head--latest';
  const button = container.querySelector<HTMLButtonElement>(`thead ${head} button`);
  if (button === null) throw new Error(`There is no button to sort by ${column}.`);
  return button;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
