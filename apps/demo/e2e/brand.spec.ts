import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { breaches, reader } from './axe.js';
import { test } from './test.js';

// The site's own policy forbids a style from anywhere else; a council's stylesheet would be its own file.
test.use({ bypassCSP: true });

/** A council's colours, typefaces, spacing and corners, as custom properties of an element around the kit. */
const brand = {
  '--milepost-font': 'Courier, monospace',
  '--milepost-font-heading': 'Georgia, serif',
  '--milepost-text-size': '1.125rem',
  '--milepost-text-size-small': '1rem',
  '--milepost-space': '0.5rem',
  '--milepost-cell-padding-block': '0.75rem',
  '--milepost-cell-padding-inline': '1rem',
  '--milepost-radius': '9px',
  '--milepost-ink': 'rgb(40, 10, 60)',
  '--milepost-ink-quiet': 'rgb(80, 60, 90)',
  '--milepost-surface': 'rgb(250, 244, 255)',
  '--milepost-rule-strong': 'rgb(110, 80, 130)',
  '--milepost-link': 'rgb(100, 0, 110)',
  '--milepost-accent': 'rgb(100, 0, 110)',
  '--milepost-amber': 'rgb(255, 221, 150)',
  '--milepost-amber-edge': 'rgb(120, 70, 0)',
  '--milepost-green': 'rgb(210, 240, 240)',
  '--milepost-green-ink': 'rgb(0, 70, 80)',
  '--milepost-green-edge': 'rgb(0, 110, 120)',
  '--milepost-red': 'rgb(120, 0, 60)',
  '--milepost-chart-line': 'rgb(100, 0, 110)',
  '--milepost-chart-target': 'rgb(0, 90, 100)',
};

async function rebrand(page: Page): Promise<void> {
  const properties = Object.entries(brand).map((pair) => pair.join(': '));
  await page.addStyleTag({ content: `main { ${properties.join('; ')} }` });
}

const style = (part: Locator, property: string) =>
  part
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('custom properties alone re-brand tables, tags, headings, links and charts', async ({
  page,
}) => {
  await page.goto('priority-2/');
  await hydrated(page);
  const main = page.getByRole('main');
  const cell = main.locator('.milepost-milestone-table__cell');
  const before = await cell.first().boundingBox();
  await rebrand(page);

  const amber = main.locator('.milepost-status-tag.milepost-band--amber');
  const looks: [string, Locator, string, string][] = [
    ['text', cell, 'font-family', 'Courier, monospace'],
    ['text', main.locator('.milepost-priority__commitment'), 'color', brand['--milepost-ink']],
    ['small text', cell, 'font-size', '16px'],
    ['headings', main.getByRole('heading', { level: 1 }), 'font-family', 'Georgia, serif'],
    ['headings', main.getByRole('heading', { level: 1 }), 'color', brand['--milepost-ink']],
    ['links', main.locator('.milepost-disclosure__summary'), 'color', brand['--milepost-link']],
    ['tables', cell, 'padding-top', '16px'],
    ['tables', cell, 'padding-left', '16px'],
    ['tables', main.locator('.milepost-kpi-table__cell--target'), 'padding-top', '12px'],
    [
      'tables',
      main.locator('.milepost-kpi-table__cell--target'),
      'background-color',
      brand['--milepost-surface'],
    ],
    [
      'ratings',
      main.locator('.milepost-kpi-table__figure.milepost-band--red'),
      'background-color',
      brand['--milepost-red'],
    ],
    [
      'ratings',
      main.locator('.milepost-kpi-table__figure.milepost-band--amber'),
      'border-top-left-radius',
      '9px',
    ],
    ['tags', amber, 'background-color', brand['--milepost-amber']],
    ['tags', amber, 'border-top-color', brand['--milepost-amber-edge']],
    ['tags', amber, 'border-top-left-radius', '9px'],
    [
      'charts',
      main.locator('.milepost-trend-chart__line'),
      'stroke',
      brand['--milepost-chart-line'],
    ],
    [
      'charts',
      main.locator('.milepost-trend-chart__target'),
      'stroke',
      brand['--milepost-chart-target'],
    ],
    [
      'charts',
      main.locator('.milepost-trend-chart__scale'),
      'color',
      brand['--milepost-ink-quiet'],
    ],
    ['charts', main.locator('.milepost-trend-multiples__charts'), 'row-gap', '48px'],
    [
      'sparklines',
      main.locator('.milepost-sparkline__line'),
      'stroke',
      brand['--milepost-chart-line'],
    ],
    ['space between parts', main.locator('.milepost-priority'), 'row-gap', '64px'],
  ];
  for (const [what, part, property, value] of looks) {
    expect(await style(part, property), `${what}: ${property}`).toBe(value);
  }
  const after = await cell.first().boundingBox();
  expect(after?.height).toBeGreaterThan(before?.height ?? 0);

  expect(await breaches(reader(page).include('main'))).toEqual([]);
});
