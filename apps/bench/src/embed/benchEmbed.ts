import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { plymouthPlan } from '@milepost/plymouth';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { chromiumArgs, findChromium } from '../../../../.ci/chromium.mjs';
import { compareToFloor, floors } from '../measure/compareToFloor.js';
import { measureRounds } from '../measure/measureRounds.js';
import { plainRow } from '../measure/Row.js';
import type { Row } from '../measure/Row.js';
import { spread } from '../measure/spread.js';
import { dataScript } from './dataScript.js';
import { readingData, renderElement, setMarkup } from './inPage.js';

const ROUNDS = 8;
const WARM_UPS = 2;
const ELEMENT = 'milepost-plan';

/**
 * The first render of the Plymouth plan by the single file, each in a page of its own, beside the setting of the same
 * finished markup; and what reading and evaluating the plan take before it.
 */
export async function benchEmbed(): Promise<Row[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...chromiumArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
    ...(executablePath !== undefined && { executablePath }),
  });
  try {
    const script = await textOf(import.meta.resolve('@milepost/embed/milepost.js'));
    const css = await textOf(import.meta.resolve('@milepost/embed/milepost.css'));
    const ofData = await dataScript();
    const plan = JSON.stringify(plymouthPlan);
    const inPage = async <T>(code: string, work: (page: Page) => Promise<T>) => {
      const page = await openPage(browser, code);
      try {
        return await work(page);
      } finally {
        await page.close();
      }
    };
    const data = () => inPage(ofData, (page) => page.evaluate(readingData, plan));
    const { report } = await data();
    const render = () => inPage(script, (page) => page.evaluate(renderElement, report));
    const { markup } = await render();
    const set = () => inPage('', (page) => page.evaluate(setMarkup, { markup, css }));

    const readings = await measureRounds(
      [...floors, ELEMENT],
      ROUNDS,
      async (variant) => {
        const { script, layout } = await (variant === ELEMENT ? render() : set());
        return { script, layout };
      },
      WARM_UPS,
    );
    const read = await measureRounds(
      ['core'],
      ROUNDS,
      async () => {
        const { parse, evaluate } = await data();
        return { parse, evaluate };
      },
      WARM_UPS,
    );
    const apart = (['parse', 'evaluate'] as const).map((measure): Row => {
      const value = spread((read['core'] ?? []).map((each) => each[measure] ?? NaN));
      return { ...plainRow(`before it, ${measure}`, 'core', 'ms', value.median), value };
    });
    return [
      ...compareToFloor(readings, { measure: 'script', title: 'first render, script' }),
      ...compareToFloor(readings, {
        measure: 'layout',
        title: 'first render, with layout',
        limits: { [ELEMENT]: 2 },
      }),
      ...apart,
    ];
  } finally {
    await browser.close();
  }
}

function textOf(address: string): Promise<string> {
  return readFile(fileURLToPath(address), 'utf8');
}

async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title>');
  if (script !== '') await page.addScriptTag({ content: script });
  return page;
}
