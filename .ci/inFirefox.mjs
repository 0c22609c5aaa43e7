// Reads every page of the built demo in Firefox, and uses what answers there. `npm test` looks at everything in
// Chromium; this finds what another engine does otherwise.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import assert from 'node:assert/strict';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { ensureFirefox, root } from './setup.mjs';
import { serveFolder } from './serveFolder.mjs';

const built = path.join(root, 'apps/demo/dist');
if (!existsSync(path.join(built, 'index.html'))) {
  console.error('There is no built demo: run `pnpm build` first.');
  process.exit(1);
}
const executablePath = await ensureFirefox();
if (executablePath === undefined) {
  console.error('There is no Firefox here. Install one, or name it in FIREFOX_PATH.');
  process.exit(1);
}

const site = await serveFolder(built);
const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
console.log(`  ${await browser.version()}`);
const failures = [];
try {
  for (const address of pages()) {
    await check(`${address} is whole`, address, async (page) => {
      assert.deepEqual(await breaches(page), []);
      await page.setViewport({ width: 320, height: 640 });
      assert.equal(await page.evaluate(wider), 0, 'pixels to scroll sideways at 320');
    });
  }
  await check('a press on a heading sorts the table', '/priority-1/', sortsByIndicator);
  await check('a figure says why it is rated so', '/priority-1/', explainsAFigure);
  await check('arrow keys go through a chart', '/priority-2/', readsAChart);
  await check('a theme is kept from page to page', '/', keepsTheme);
} finally {
  await browser.close();
  site.close();
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

/** What a reader can open: the demo's own pages, and those it offers to other sites. */
function pages() {
  const folders = readdirSync(built, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('index.html') && !file.startsWith('rules/'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
  const elements = ['plan', 'kpi-table&priority=1', 'trend&indicator=re-referrals'];
  return [
    ...folders.sort(),
    '/milepost.html',
    ...elements.map((element) => `/embed.html?src=plan.json&element=${element}`),
  ];
}

/** Opens a page anew, waits until it answers, and puts a check to it; whatever it complains of is a failure too. */
async function check(title, address, holds) {
  const context = await browser.createBrowserContext();
  const complaints = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(site.origin + address);
    await page.waitForFunction(answers);
    await holds(page);
    assert.deepEqual(complaints, []);
    console.log(`  ${title}: passed`);
  } catch (error) {
    console.log(`  ${title}: FAILED`);
    failures.push(`${title} (${address}): ${error.message}`);
  } finally {
    await context.close();
  }
}

/** React marks what it has taken over; an element of the embed has drawn its first heading or table. */
function answers() {
  const element = [...document.querySelectorAll('*')].find(({ localName }) =>
    localName.startsWith('milepost-'),
  );
  if (element) return element.shadowRoot?.querySelector('h1, h2, h3, h4, table') != null;
  const island = document.querySelector('#page > *');
  return (
    document.readyState === 'complete' &&
    (document.querySelector('.milepost-kpi-table button') === null ||
      Object.keys(island ?? {}).some((key) => key.startsWith('__react')))
  );
}

async function breaches(page) {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
  });
}

function wider() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

async function sortsByIndicator(page) {
  const names = () =>
    page.$$eval('.milepost-kpi-table tbody', (bodies) =>
      bodies.map((body) => body.querySelector('th')?.textContent),
    );
  const asPlanned = await names();
  await page.locator('th button ::-p-text(Indicator)').click();
  await page.waitForSelector('th[aria-sort="ascending"]');
  const sorted = await names();
  assert.notDeepEqual(sorted, asPlanned);
  assert.deepEqual([...sorted].sort(), [...asPlanned].sort());
}

async function explainsAFigure(page) {
  await page.locator('::-p-aria([name="Explain figures"][role="button"])').click();
  await page.locator('.milepost-kpi-table td button ::-p-text(94.6%)').click();
  await page.waitForSelector('[role="status"] ::-p-text(June 2019)');
}

async function readsAChart(page) {
  const words = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.focus('.milepost-point-reader button[tabindex="0"]');
  assert.match(await words(), /^June 2019/);
  await page.keyboard.press('ArrowLeft');
  assert.match(await words(), /^May 2019/);
  await page.keyboard.press('Home');
  assert.match(await words(), /^2017\/18 baseline/);
}

async function keepsTheme(page) {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.locator('::-p-aria([name="Dark"][role="radio"])').click();
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.goto(`${site.origin}/priority-4/`);
  assert.equal(await paper(), dark);
}
