import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plymouthPlan } from '@milepost/plymouth';
import type { AxeResults } from 'axe-core';
import { chromium } from 'playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../../bundle.mjs';
import { chromiumArgs, findChromium } from '../../../../../.ci/chromium.mjs';

const hosts = ['govuk', 'bootstrap', 'sharepoint', 'localgov-drupal'] as const;
type Host = (typeof hosts)[number] | 'plain';

const packages = path.join(import.meta.dirname, '../../../node_modules');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

let folder: string;
let browser: Browser;
let origin: string;
let stop: () => Promise<void>;
const written = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'milepost-hosts-'));
  await bundle(folder, { conditions: ['@milepost/source'], only: ['milepost.js'] });
  written.set('/milepost.js', await readFile(path.join(folder, 'milepost.js'), 'utf8'));
  written.set('/plan.json', JSON.stringify(plymouthPlan));
  written.set(
    '/events.js',
    `window.settled = 0;
    for (const name of ['milepost-ready', 'milepost-error'])
      document.addEventListener(name, () => { settled += 1; });`,
  );
  const server = createServer(({ url = '/' }, response) => {
    answer(new URL(url, 'http://localhost').pathname).then(
      (body) => {
        response.setHeader('content-type', types[path.extname(url)] ?? 'application/octet-stream');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => new Promise((resolve) => server.close(() => resolve()));
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath && { executablePath }),
  });
});

afterAll(async () => {
  await browser?.close();
  await stop?.();
  await rm(folder, { recursive: true, force: true });
});

/** What a test wrote, what stands beside it, a file of GOV.UK Frontend that its stylesheet names, or of a package. */
async function answer(name: string): Promise<string | Buffer> {
  const made = written.get(name);
  if (made !== undefined) return made;
  const places = [
    path.join(import.meta.dirname, name),
    path.join(packages, 'govuk-frontend/dist/govuk', name),
  ];
  for (const place of places) {
    const found = await readFile(place).catch(() => null);
    if (found !== null) return found;
  }
  return readFile(path.join(packages, name));
}

interface Opening extends BrowserContextOptions {
  readonly elements?: string;
  readonly css?: string;
  readonly script?: boolean;
}

/** Opens a host's page with elements in the column of its text, and waits until each has said how it went. */
async function open(
  host: Host,
  { elements, css = '', script = true, ...context }: Opening = {},
): Promise<Page> {
  const read = (name: string) => readFile(path.join(import.meta.dirname, `${name}.html`), 'utf8');
  const tags = elements ?? (await read('elements'));
  const head = `<link rel="stylesheet" href="/test.css"><script src="/events.js"></script>${script ? '<script src="/milepost.js" defer></script>' : ''}`;
  written.set('/test.css', css);
  const markup = (await read(host))
    .replace('<!-- script -->', () => head)
    .replace('<!-- elements -->', () => tags);
  written.set('/page.html', markup);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...context });
  // Fabric's stylesheet names fonts of a server elsewhere.
  await page.route(/./, (route) =>
    route.request().url().startsWith(origin) ? route.continue() : route.abort(),
  );
  await page.goto(`${origin}/page.html`, { waitUntil: 'load' });
  if (script && context.javaScriptEnabled !== false) {
    const count = tags.split('src="/plan.json"').length - 1;
    await page.waitForFunction(`settled === ${count}`);
  }
  return page;
}

type Looks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Every computed property, but custom ones, which are meant to come in, of the first of each kind in every element, and of its ::before
 * and ::after.
 */
function looksInside(page: Page): Promise<Looks> {
  return page.evaluate(() => {
    const looks: Record<string, Record<string, string>> = {};
    for (const host of document.querySelectorAll('[id-prefix]'))
      for (const element of host.shadowRoot!.querySelectorAll('[part=content], [part=content] *')) {
        const kind = `${host.getAttribute('id-prefix')} ${element.localName}.${element.getAttribute('class')}`;
        for (const pseudo of ['', '::before', '::after']) {
          const style = getComputedStyle(element, pseudo);
          if (pseudo !== '' && style.content === 'none') continue;
          looks[kind + pseudo] ??= Object.fromEntries(
            [...style]
              .filter((name) => !name.startsWith('--'))
              .map((name) => [name, style.getPropertyValue(name)]),
          );
        }
      }
    return looks;
  });
}

/** Every computed property, but custom ones, of all that is the host's own; what stands inside our tags is hidden once a plan is there. */
function looksOutside(page: Page): Promise<Looks> {
  return page.evaluate(() => {
    const own = [...document.querySelectorAll('html, body, body *')].filter(
      (element) => element.parentElement?.closest('[id-prefix]') == null,
    );
    return Object.fromEntries(
      own.map((element, at) => {
        const style = getComputedStyle(element);
        return [
          `${at} ${element.localName}.${element.className}`,
          Object.fromEntries(
            [...style]
              .filter((name) => !name.startsWith('--'))
              .map((name) => [name, style.getPropertyValue(name)]),
          ),
        ];
      }),
    );
  });
}

function differences(one: Looks, other: Looks): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((kind) =>
    Object.keys({ ...one[kind], ...other[kind] })
      .filter((name) => one[kind]?.[name] !== other[kind]?.[name])
      .map((name) => `${kind} ${name}: ${one[kind]?.[name]}, ${other[kind]?.[name]}`),
  );
}

/** The same room on every page: what differs then is not the width of its column. */
const sameRoom = '[id-prefix] { position: relative; inline-size: 700px; }';
const sameBox =
  '[id-prefix] { display: flow-root; margin: 0; inline-size: 700px; block-size: 300px; overflow: clip; }';

/** The same for every host. */
let plainLooks: Looks | undefined;

async function looksWithoutStylesheet(): Promise<Looks> {
  const plain = await open('plain', { css: sameRoom });
  const looks = await looksInside(plain);
  await plain.close();
  return looks;
}

describe.each(hosts)('ten elements on a page of %s', (host) => {
  it('look as they do on a page without a stylesheet', async () => {
    const page = await open(host, { css: sameRoom });
    const looks = await looksInside(page);
    expect(Object.keys(looks).length).toBeGreaterThan(200);
    plainLooks ??= await looksWithoutStylesheet();
    expect(differences(looks, plainLooks)).toEqual([]);
    await page.close();
  });

  it('change nothing of the page’s own', async () => {
    const page = await open(host, { css: sameBox });
    const without = await open(host, { css: sameBox, script: false });
    const looks = await looksOutside(page);
    expect(Object.keys(looks).length).toBeGreaterThan(20);
    expect(differences(looks, await looksOutside(without))).toEqual([]);
    const sheets = 'document.styleSheets.length + document.adoptedStyleSheets.length';
    expect(await page.evaluate(sheets)).toBe(await without.evaluate(sheets));
    await page.close();
    await without.close();
  });

  it('break no rule of axe', async () => {
    const page = await open(host);
    await page.addScriptTag({
      path: createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    });
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    const told = violations.map(
      ({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join()}`,
    );
    expect(told).toEqual([]);
    const pictures = process.env['PICTURE_FOLDER'];
    if (pictures !== undefined) await takePictures(page, path.join(pictures, host));
    await page.close();
  });
});

describe.each(hosts)('a whole plan on a page of %s', (host) => {
  it('is on paper with every priority and every indicator', async () => {
    const page = await open(host, { elements: '<milepost-plan src="/plan.json"></milepost-plan>' });
    const bytes = await page.pdf({ format: 'A4', printBackground: true });
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
    const printed = bare(text);
    const due = plymouthPlan.priorities.flatMap(({ title, indicators = [] }) => [
      title,
      ...indicators.map(({ label }) => label),
    ]);
    expect(due.length).toBeGreaterThan(15);
    expect(due.filter((words) => !printed.includes(bare(String(words))))).toEqual([]);
    await page.close();
  });

  it('leaves the page’s own words where there is no JavaScript', async () => {
    const page = await open(host, { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: 'The improvement plan', exact: true });
    expect(await link.isVisible()).toBe(true);
    await page.close();
  });
});

describe('a page that sets its root to another size of type', () => {
  it('shows the same sizes, though its stylesheet comes after the script', async () => {
    const elements =
      '<milepost-kpi-table src="/plan.json" priority="1" id-prefix="kpi"></milepost-kpi-table>';
    const plain = await open('plain', { css: sameRoom, elements });
    for (const size of ['62.5%', '125%']) {
      const late = `<style>html { font-size: ${size} }</style>`;
      const page = await open('plain', { css: sameRoom, elements: elements + late });
      expect(differences(await looksInside(page), await looksInside(plain))).toEqual([]);
      await page.close();
    }
    await plain.close();
  });
});

/** To be looked at: `PICTURE_FOLDER=pictures vitest run --project embed hosts`. A SharePoint page is as high as its window. */
async function takePictures(page: Page, name: string): Promise<void> {
  const take = async (of: string, width: number) => {
    await page.setViewportSize({ width, height: 6_000 });
    await page.screenshot({ path: `${name}-${of}.png`, fullPage: true });
  };
  await take('wide', 1280);
  await take('narrow', 320);
  await page.evaluate(() => {
    document.documentElement.dataset['bsTheme'] = 'dark';
    for (const element of document.querySelectorAll('[id-prefix]'))
      element.setAttribute('theme', 'dark');
  });
  await take('dark', 1280);
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
