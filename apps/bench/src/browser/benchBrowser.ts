import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../../../../.ci/chromium.mjs';
import { compareToFloor } from '../measure/compareToFloor.js';
import { measureRounds } from '../measure/measureRounds.js';
import { pageScript } from './pageScript.js';
import { plainRow } from '../measure/Row.js';
import { rivals, tables } from '../table/loadTable.js';
import type { Browser, Page } from 'playwright';
import type { Readings } from '../measure/measureRounds.js';
import type { Row } from '../measure/Row.js';

const ROUNDS = 8;
const WARM_UPS = 2;
/** From the worst, from the best; and by the latest figure. */
const SORTS = ['rating', 'rating', 'latest'];

/** Mount and re-sort of each table, all in one page of Chromium by turns, under the kit's own stylesheet. */
export async function benchBrowser(): Promise<Row[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...chromiumArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    ...(executablePath !== undefined && { executablePath }),
  });
  try {
    const page = await openPage(browser, await pageScript(false));
    const readings = await measureRounds(tables, ROUNDS, (table) => run(page, table), WARM_UPS);
    const counting = await openPage(browser, await pageScript(true));
    const { rows = NaN } = await run(counting, 'KpiTable');
    return [
      ...compareToFloor(readings, {
        measure: 'mountScript',
        title: 'mount, script',
        limits: { KpiTable: 1.2 },
        rivals,
      }),
      ...compareToFloor(readings, {
        measure: 'mountLayout',
        title: 'mount, with layout',
        limits: { KpiTable: 1.1 },
        rivals,
      }),
      ...compareToFloor(sorted(readings), {
        measure: 'sortScript',
        title: 're-sort, script',
        limits: { KpiTable: 1.2 },
      }),
      ...compareToFloor(sorted(readings), { measure: 'sortLayout', title: 're-sort, with layout' }),
      plainRow('re-sort, rows rendered again', 'KpiTable', 'rows', rows, 0),
    ];
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><title>Bench</title>');
  const stylesheet = fileURLToPath(import.meta.resolve('@milepost/react/milepost.css'));
  await page.addStyleTag({ content: await readFile(stylesheet, 'utf8') });
  await page.addScriptTag({ content: script });
  return page;
}

/** The peers only differ in their sparklines, which sorting does not touch. */
function run(page: Page, table: string): Promise<Record<string, number>> {
  const sorts = rivals.includes(table) ? [] : SORTS;
  return page.evaluate(([name, by]) => globalThis.bench.run(name, by), [table, sorts] as const);
}

function sorted(readings: Readings): Readings {
  return Object.fromEntries(Object.entries(readings).filter(([table]) => !rivals.includes(table)));
}
