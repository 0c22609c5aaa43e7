import { renderToString } from 'react-dom/server';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../milepost.css';
import { KpiTable } from './KpiTable.js';
import { kpiTableExamples as examples } from './KpiTable.examples.js';

let place: HTMLElement | undefined;

afterEach(() => {
  cleanup();
  place?.remove();
  vi.restoreAllMocks();
});

function within(width: string, table: ReactNode): HTMLElement {
  place = document.createElement('main');
  place.style.width = width;
  place.innerHTML = renderToString(table);
  document.body.append(place);
  render(table, { container: place, hydrate: true });
  return place;
}

test.each(Object.entries(examples))(
  'KpiTable takes over the server’s markup of %s without a warning',
  (_, kpis) => {
    const warned = vi.spyOn(console, 'error');
    within('60rem', <KpiTable kpis={kpis} periods={6} />);
    expect(warned.mock.calls).toEqual([]);
  },
);

test('KpiTable lets nothing but its own region scroll sideways on a narrow screen', () => {
  for (const [name, kpis] of Object.entries(examples)) {
    const main = within('288px', <KpiTable kpis={kpis} periods={6} />);
    expect(main.scrollWidth, name).toBeLessThanOrEqual(288);
    cleanup();
    main.remove();
  }
});

test('KpiTable keeps names in sight when scrolled, and leaves most of a narrow screen to figures', () => {
  const main = within('288px', <KpiTable kpis={examples.everything} />);
  const region = screen.getByRole('region');
  expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
  region.scrollLeft = 400;
  for (const name of main.querySelectorAll('tbody th')) {
    const { left, width } = name.getBoundingClientRect();
    expect(left).toBe(region.getBoundingClientRect().left);
    expect(width).toBeLessThanOrEqual(288 * 0.45);
  }
});

test('KpiTable makes every figure large enough to press, and shows its answer on the screen', async () => {
  const main = within('60rem', <KpiTable kpis={examples.everything} />);
  await userEvent.click(screen.getByRole('button', { name: 'Explain figures' }));
  for (const button of main.querySelectorAll('button, input')) {
    const { width, height } = (button.closest('label') ?? button).getBoundingClientRect();
    expect(Math.min(width, height), button.textContent).toBeGreaterThanOrEqual(24);
  }
  await userEvent.click(screen.getByRole('button', { name: /^76\.4%/ }));
  const { top, bottom } = screen.getByRole('status').getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});
