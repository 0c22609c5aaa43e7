import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import '../milepost.css';
import { longKpis } from './KpiLongTable.examples.js';
import { KpiTable } from './KpiTable.js';

// A busy machine may take its time to draw.
configure({ asyncUtilTimeout: 30_000 });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Playwright’s session of Chromium’s own protocol, which Vitest hands through untyped. */
const devtools = cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };

const bodies = () => [
  ...document.querySelectorAll<HTMLTableSectionElement>('table tbody[data-indicator]'),
];
const positions = () => bodies().map(({ dataset }) => Number(dataset['indicator']));
const region = () => screen.getByRole('region', { name: /Every service/ });

async function longTable(indicators: number, months: 6 | 60 = 6) {
  const kpis = longKpis(indicators, months);
  render(<KpiTable kpis={kpis} periods={13} />);
  await screen.findByRole('searchbox', { name: 'Find an indicator' });
  await waitFor(() => expect(document.querySelector('.milepost-kpi-table__gap')).not.toBeNull());
  return kpis;
}

/** A height below every row's, so that the same indicators come into sight whatever the type. */
async function scrollTo(top: number) {
  region().scrollTop = top;
  await act(atRest);
}

/** Rows are drawn, measured and moved in turns: at rest is when ten frames running have seen nothing change. */
async function atRest() {
  let before = '';
  for (let still = 0; still < 10; ) {
    await new Promise(requestAnimationFrame);
    const now = `${region().scrollTop} ${bodies().map((body) => body.getBoundingClientRect().top)}`;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

test('KpiTable draws few of 5,000 indicators over 60 months, and the whole of each it draws', async () => {
  await longTable(5000, 60);
  expect(bodies().length).toBeLessThan(60);
  expect(positions()[0]).toBe(0);
  for (const body of bodies())
    expect(body.rows.length).toBe(Number(body.dataset['indicator']) % 3 ? 2 : 3);
  await scrollTo(120_000);
  expect(bodies().length).toBeLessThan(60);
  expect(positions()[0]).toBeGreaterThan(500);
  const { top, bottom } = region().getBoundingClientRect();
  const seen = bodies().filter((body) => {
    const box = body.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  });
  expect(seen.length).toBeGreaterThan(3);
});

test('KpiTable tells how many rows there are and which each is, though most are not drawn', async () => {
  const kpis = await longTable(400);
  const table = screen.getByRole('table', { name: /Every service/ });
  const rowsOf = (position: number) => (position % 3 === 0 ? 3 : 2);
  const all = kpis.indicators.reduce((count, _, position) => count + rowsOf(position), 1);
  expect(table.getAttribute('aria-rowcount')).toBe(`${all}`);
  await scrollTo(9000);
  const [body] = bodies();
  const position = Number(body?.dataset['indicator']);
  expect(position).toBeGreaterThan(20);
  const before = Array.from({ length: position }, (_, at) => rowsOf(at)).reduce((a, b) => a + b, 0);
  expect([...(body?.rows ?? [])].map((row) => row.getAttribute('aria-rowindex'))).toEqual(
    Array.from({ length: rowsOf(position) }, (_, at) => `${before + 2 + at}`),
  );
  expect(document.querySelector('thead tr')?.getAttribute('aria-rowindex')).toBe('1');
});

test('KpiTable keeps its head in sight while its rows scroll', async () => {
  await longTable(400);
  await scrollTo(9000);
  const head = document.querySelector('thead');
  expect(head?.getBoundingClientRect().top).toBeCloseTo(region().getBoundingClientRect().top, 0);
});

test('KpiTable does not jump when rows above turn out higher than was thought', async () => {
  await longTable(400);
  await scrollTo(12_000);
  const before = bodies().find(
    (body) => body.getBoundingClientRect().top > region().getBoundingClientRect().top + 120,
  );
  const at = before?.dataset['indicator'];
  const top = before?.getBoundingClientRect().top ?? 0;
  await scrollTo(region().scrollTop - 60);
  const after = document.querySelector(`[data-indicator="${at}"]`);
  expect((after?.getBoundingClientRect().top ?? 0) - top).toBeCloseTo(60, -1);
});

test('KpiTable finds indicators by any words of their names, and says how many politely', async () => {
  await longTable(400);
  const box = screen.getByRole('searchbox');
  await userEvent.fill(box, 'team 12 libraries');
  await waitFor(() => expect(bodies().length).toBeLessThan(10));
  for (const body of bodies()) expect(body.textContent).toMatch(/Libraries: .*team 12/);
  const status = screen
    .getAllByRole('status')
    .find(({ textContent }) => textContent.includes('of 400'));
  await waitFor(() =>
    expect(status?.textContent).toMatch(/^\d of 400 indicators\. In sight: 1 to \d$/),
  );
  await userEvent.fill(box, 'no such thing');
  await waitFor(() =>
    expect(status?.textContent).toBe('0 of 400 indicators. No indicator has these words.'),
  );
  expect(bodies()).toEqual([]);
  expect(document.activeElement).toBe(box);
});

test('KpiTable tells where in the table its reader is, once scrolling has come to rest', async () => {
  await longTable(400);
  await scrollTo(9000);
  const status = screen
    .getAllByRole('status')
    .find(({ textContent }) => textContent.includes('of 400'));
  await waitFor(() => {
    const [, from] = /In sight: (\d+) to/.exec(status?.textContent ?? '') ?? [];
    expect(Number(from)).toBeGreaterThan(20);
  });
});

test('KpiTable draws every row when asked to, and the browser’s own search finds them', async () => {
  await longTable(250);
  const button = screen.getByRole('button', { name: 'Show all rows' });
  await userEvent.click(button);
  await waitFor(() => expect(bodies()).toHaveLength(250));
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(document.querySelector('.milepost-kpi-table__gap')).toBeNull();
  await userEvent.click(button);
  await waitFor(() => expect(bodies().length).toBeLessThan(60));
});

test('KpiTable prints every row that was found, and no other', async () => {
  await longTable(400);
  await userEvent.fill(screen.getByRole('searchbox'), 'housing');
  const housing = Math.ceil(400 / 7);
  await waitFor(() => expect(positions().every((at) => at % 7 === 0)).toBe(true));
  expect(bodies().length).toBeLessThan(housing);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(bodies()).toHaveLength(housing);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(bodies().length).toBeLessThan(housing);

  await devtools.send('Emulation.setEmulatedMedia', { media: 'print' });
  await waitFor(() => expect(bodies()).toHaveLength(housing));
  expect(region().scrollHeight).toBeLessThanOrEqual(region().clientHeight + 1);
  await devtools.send('Emulation.setEmulatedMedia', { media: '' });
  await waitFor(() => expect(bodies().length).toBeLessThan(housing));
});

test('KpiTable keeps the figure that has the keyboard when it is scrolled out of sight', async () => {
  await longTable(400);
  await userEvent.click(screen.getByRole('button', { name: 'Explain figures' }));
  const figure = bodies()[2]?.querySelector<HTMLElement>('button[data-column="5"]');
  act(() => figure?.focus());
  await scrollTo(12_000);
  expect(document.activeElement).toBe(figure);
  expect(positions()).toContain(2);
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.closest('tbody')?.dataset['indicator']).toBe('3');
});

test('KpiTable takes over the server’s markup of a long table without a warning', async () => {
  const warned = vi.spyOn(console, 'error');
  const place = document.createElement('main');
  const kpis = longKpis(250, 6);
  place.innerHTML = renderToString(<KpiTable kpis={kpis} />);
  document.body.append(place);
  expect(bodies()).toHaveLength(200);
  render(<KpiTable kpis={kpis} />, { container: place, hydrate: true });
  await waitFor(() => expect(bodies().length).toBeLessThan(60));
  expect(warned.mock.calls).toEqual([]);
  place.remove();
});

test('KpiTable has no search box where its rows are few', () => {
  render(<KpiTable kpis={longKpis(200, 6)} />);
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(bodies()).toHaveLength(200);
  expect(document.querySelector('[aria-rowcount], [aria-rowindex]')).toBeNull();
});

/** A table that waits for the rest of its code, and what a reader did meanwhile. */
async function whileItLoads(meanwhile: () => void) {
  render(<KpiTable kpis={longKpis(400, 6)} />);
  meanwhile();
  expect(screen.queryByRole('searchbox')).toBeNull();
  await screen.findByRole('searchbox', { name: 'Find an indicator' });
  await waitFor(() => expect(document.querySelector('.milepost-kpi-table__gap')).not.toBeNull());
}

const indicatorHeader = () => screen.getAllByRole('columnheader', { name: /^Indicator/ })[0];

test('KpiTable keeps the order that a reader chose while it was loading, and the keyboard where it was', async () => {
  await whileItLoads(() => {
    const button = indicatorHeader()?.querySelector('button');
    act(() => {
      button?.focus();
      button?.click();
    });
    expect(indicatorHeader()?.getAttribute('aria-sort')).toBe('ascending');
  });
  expect(indicatorHeader()?.getAttribute('aria-sort')).toBe('ascending');
  expect(document.activeElement).toBe(indicatorHeader()?.querySelector('button'));
});

test('KpiTable keeps the figure that a reader asked about while it was loading', async () => {
  const figure = () =>
    document.querySelector<HTMLElement>('[data-indicator="15"] button[data-column="2"]');
  await whileItLoads(() => {
    act(() => screen.getByRole('button', { name: 'Explain figures' }).click());
    act(() => {
      figure()?.focus();
      figure()?.click();
    });
  });
  expect(document.activeElement).toBe(figure());
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Explain figures', pressed: true })).toBeTruthy();
});

test('KpiTable takes no keyboard that was elsewhere when the rest of it arrived', async () => {
  const elsewhere = document.createElement('button');
  document.body.append(elsewhere);
  await whileItLoads(() => {
    elsewhere.focus();
  });
  expect(document.activeElement).toBe(elsewhere);
  elsewhere.remove();
});
