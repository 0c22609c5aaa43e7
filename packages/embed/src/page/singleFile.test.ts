import { evaluatePlan } from '@milepost/core';
import { plymouthPlan } from '@milepost/plymouth';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderToDeclarativeShadow } from '../server/renderToDeclarativeShadow.js';
import { strictSite } from './strictSite.examples.js';
import type { StrictSite } from './strictSite.examples.js';

let site: StrictSite;
let browser: Browser;
let origin: string;
let pages: StrictSite['files'];

beforeAll(async () => {
  site = await strictSite(['milepost.js', 'milepost.cy.js']);
  ({ browser, origin, files: pages } = site);
  pages.set('/plan.json', { type: 'application/json', body: JSON.stringify(plymouthPlan) });
});

afterAll(() => site?.close());

/** Opens a page with this in its body, under the strict header, and waits until each element has said how it went. */
async function open(body: string, { head = '', lang = 'en', settled = true } = {}): Promise<Page> {
  pages.set('/', {
    type: 'text/html',
    body: `<!doctype html><html lang="${lang}"><head><title>Intranet</title><script src="/events.js"></script>${head}<script src="/milepost.js" defer></script></head><body>${body}</body></html>`,
  });
  const page = await browser.newPage();
  await page.goto(origin);
  if (settled)
    await page.waitForFunction(
      "events.length === document.querySelectorAll(\"[src^='/']:not(script), [src^='http']:not(script)\").length",
    );
  return page;
}

const violations = (page: Page) => page.evaluate<string[]>('violations');
const events = (page: Page) => page.evaluate<string[]>('events');

const everyElement = `
  <milepost-plan src="/plan.json"></milepost-plan>
  <milepost-summary src="/plan.json"></milepost-summary>
  <milepost-milestones src="/plan.json" priority="2"></milepost-milestones>
  <milepost-kpi-table src="/plan.json" priority="1" periods="6"></milepost-kpi-table>
  <milepost-trend src="/plan.json" indicator="re-referrals"></milepost-trend>
  <milepost-qprm src="/plan.json" priority="3"></milepost-qprm>`;

describe('milepost.js on a page with a strict content security policy', () => {
  it('shows every element, and no violation is reported', async () => {
    const page = await open(everyElement);
    expect(await events(page)).toHaveLength(6);
    expect((await events(page)).filter((event) => event.includes('error'))).toEqual([]);
    const sort = page.locator('milepost-kpi-table').getByRole('button').first();
    await sort.click();
    await page.locator('milepost-trend').getByRole('button').first().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('would be told of one: the policy is in force', async () => {
    const page = await open('<p>Words</p>');
    await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p style="color: red">';
      } catch {
        // As it should.
      }
    });
    expect(await violations(page)).toEqual([expect.stringContaining('require-trusted-types-for')]);
    await page.close();
  });

  it('tells failures, and no violation is reported', async () => {
    pages.set('/odd.json', { type: 'application/json', body: '{"milepost": 1, "x": {}, }' });
    const page = await open(
      '<milepost-plan src="/odd.json"></milepost-plan><milepost-plan src="/gone.json"></milepost-plan>',
    );
    const told = page.getByRole('status');
    expect(await told.allInnerTexts()).toEqual([
      expect.stringContaining('Line 1, column'),
      expect.stringContaining('404'),
    ]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('asks for the plan, and for nothing else', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    pages.set('/', {
      type: 'text/html',
      body: `<!doctype html><title>Intranet</title><script src="/milepost.js" defer></script>${everyElement}`,
    });
    await page.goto(origin, { waitUntil: 'networkidle' });
    expect(asked.filter((name) => name !== '/favicon.ico')).toEqual([
      '/',
      '/milepost.js',
      '/plan.json',
    ]);
    await page.close();
  });

  it('speaks Welsh where the script of Welsh comes too, before it or after it', async () => {
    const tag = '<script src="/milepost.cy.js" defer></script>';
    const summary = '<milepost-summary src="/plan.json"></milepost-summary>';
    for (const place of [{ head: tag }, { after: tag }]) {
      const page = await open(`${summary}${place.after ?? ''}`, {
        lang: 'cy',
        head: place.head ?? '',
      });
      await page.locator('milepost-summary [part=content][lang=cy]').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });

  it('warns of a second copy of itself, and the first goes on', async () => {
    const page = await browser.newPage();
    const warnings: string[] = [];
    const errors: Error[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    page.on('pageerror', (error) => errors.push(error));
    const again = '<script src="/milepost.js?again" defer></script>';
    pages.set('/milepost.js?again', pages.get('/milepost.js')!);
    pages.set('/', {
      type: 'text/html',
      body: `<!doctype html><title>Intranet</title><script src="/milepost.js" defer></script>${again}<milepost-summary src="/plan.json"></milepost-summary>`,
    });
    await page.goto(origin);
    await page.locator('milepost-summary table').first().waitFor();
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('loads Milepost twice')]);
    await page.close();
  });
});

describe('the page around an element', () => {
  it('sets the kit’s properties on any ancestor, and the kit’s own are there where it does not', async () => {
    pages.set('/theme.css', {
      type: 'text/css',
      body: 'main { --milepost-paper: rgb(1, 2, 3) } milepost-summary::part(heading) { color: rgb(4, 5, 6) }',
    });
    const summary = '<milepost-summary src="/plan.json" theme="light"></milepost-summary>';
    const page = await open(`<main>${summary}</main>${summary}`, {
      head: '<link rel="stylesheet" href="/theme.css">',
    });
    const backgrounds = await page
      .locator('milepost-summary [part=content]')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
    expect(backgrounds).toEqual(['rgb(1, 2, 3)', 'rgb(255, 255, 255)']);
    const heading = page.locator('milepost-summary [part=heading]').first();
    expect(await heading.evaluate((each) => getComputedStyle(each).color)).toBe('rgb(4, 5, 6)');
    await page.close();
  });

  it('does not reach in with its own rules, and is not reached', async () => {
    pages.set('/rude.css', {
      type: 'text/css',
      body: '* { color: rgb(9, 9, 9) !important; font: 40px serif !important; text-transform: uppercase } td { padding: 50px !important } .milepost { display: none !important }',
    });
    const page = await open('<p>Words</p><milepost-summary src="/plan.json"></milepost-summary>', {
      head: '<link rel="stylesheet" href="/rude.css">',
    });
    const cell = page.locator('milepost-summary td').first();
    const look = await cell.evaluate((each) => {
      const { color, fontSize, textTransform, paddingLeft } = getComputedStyle(each);
      return { color, fontSize, textTransform, paddingLeft };
    });
    expect(look.color).not.toBe('rgb(9, 9, 9)');
    expect(look.fontSize).not.toBe('40px');
    expect(look.textTransform).toBe('none');
    expect(look.paddingLeft).not.toBe('50px');
    const outside = await page.evaluate(
      () => document.styleSheets.length + document.adoptedStyleSheets.length,
    );
    expect(outside).toBe(1);
    await page.close();
  });
});

describe('1,000 elements that came and went', () => {
  it('leave no element and no listener behind', async () => {
    const page = await open('<main></main>');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');

    async function comeAndGo(times: number) {
      await page.evaluate(async (n) => {
        for (let at = 0; at < n; at += 1) {
          const element = document.createElement('milepost-trend');
          element.setAttribute('src', '/plan.json');
          element.setAttribute('indicator', 're-referrals');
          const ready = new Promise((resolve) =>
            element.addEventListener('milepost-ready', resolve),
          );
          document.querySelector('main')!.append(element);
          // Some go before they have anything to show.
          if (at % 4 > 0) await ready;
          element.remove();
          await Promise.resolve();
        }
      }, times);
      await page.evaluate('events.length = 0; new Promise((resolve) => setTimeout(resolve))');
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const count = (name: string) => metrics.find((each) => each.name === name)!.value;
      return { nodes: count('Nodes'), listeners: count('JSEventListeners') };
    }

    const before = await comeAndGo(20);
    const after = await comeAndGo(1_000);
    // One chart has some 250 nodes: a single one left behind would show.
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(10);
    await page.close();
  });
});

describe('markup of the server', () => {
  it('is read before any script, under the same policy, and the script takes it over', async () => {
    const report = evaluatePlan(plymouthPlan);
    const markup = renderToDeclarativeShadow({
      tag: 'milepost-kpi-table',
      report,
      stylesheet: '/milepost.css',
      src: '/plan.json',
      priority: '1',
      periods: 6,
    });
    const unscripted = await browser.newContext({ javaScriptEnabled: false });
    pages.set('/', { type: 'text/html', body: `<!doctype html><title>Intranet</title>${markup}` });
    const still = await unscripted.newPage();
    await still.goto(origin);
    const written = await still.locator('milepost-kpi-table table').first().innerText();
    expect(written).toContain('per 10,000');
    await unscripted.close();

    const page = await open(markup);
    expect(await page.locator('milepost-kpi-table table').first().innerText()).toBe(written);
    expect(await page.locator('milepost-kpi-table link').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
