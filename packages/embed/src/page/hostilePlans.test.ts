import { evaluatePlan } from '@milepost/core';
import { parsePlan, safeParsePlan } from '@milepost/core/parse';
import fc from 'fast-check';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostilePlan, hostileReport, wreckedJson } from './hostilePlans.examples.js';
import type { HostilePlan } from './hostilePlans.examples.js';
import { strictSite } from './strictSite.examples.js';
import type { StrictSite } from './strictSite.examples.js';

/** What a run of the elements over one plan left behind. */
interface Seen {
  readonly told: readonly string[];
  readonly words: string;
  /** Elements and attributes that no plan should bring about. */
  readonly odd: readonly string[];
}

declare global {
  var violations: string[];
  var events: string[];
  var runs: number;
  var ran: () => void;
}

let site: StrictSite;
/** Two pages: under the strict policy, where whatever was tried would be reported; and without, where it would work. */
const places = ['/', '/free/'];
const pages: Page[] = [];
const asked: string[] = [];
const thrown: string[] = [];

const bodyOf = (content: string) =>
  `<!doctype html><html lang="en"><title>Intranet</title><script src="/ran.js"></script><script src="/events.js"></script><script src="/milepost.js" defer></script><main>${content}</main>`;

beforeAll(async () => {
  site = await strictSite(['milepost.js']);
  site.files.set('/ran.js', {
    type: 'text/javascript',
    body: 'window.runs = 0; window.ran = () => { runs += 1; };',
  });
  for (const name of places) site.files.set(name, { type: 'text/html', body: bodyOf('') });
  const context = await site.browser.newContext();
  for (const name of places) {
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', ({ message }) => thrown.push(message));
    page.on('dialog', (dialog) => {
      asked.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(site.origin + name);
    pages.push(page);
  }
});

afterAll(() => site?.close());

const seed = Number(process.env['SEED'] ?? 20_190_630);

/** With the seed and the plan in the message where it fails; `SEED=1 vitest …` tries others. */
async function forEachOf<T>(
  of: fc.Arbitrary<T>,
  numRuns: number,
  holds: (one: T) => Promise<void>,
) {
  await fc.assert(fc.asyncProperty(of, holds), { seed, numRuns, endOnFailure: true });
}

/** Every element of one plan, given in one of the ways, read and followed to its last link, and taken away again. */
function show(page: Page, how: 'src' | 'plan', data: string, ref = '1', indicator = 'x') {
  const given = { how, data, ref, indicator };
  return page.evaluate<Seen, typeof given>(async ({ how, data, ref, indicator }) => {
    const names = ['plan', 'summary', 'milestones', 'kpi-table', 'trend', 'qprm'];
    const before = events.length;
    const all = names.map((name) => {
      const element = document.createElement(`milepost-${name}`) as HTMLElement & { plan: unknown };
      if (name === 'qprm' || name === 'kpi-table') element.setAttribute('priority', ref);
      if (name === 'trend') element.setAttribute('indicator', indicator);
      if (how === 'plan') element.plan = JSON.parse(data);
      else element.setAttribute('src', data);
      return element;
    });
    document.querySelector('main')!.replaceChildren(...all);
    const settled = () => events.length - before === all.length;
    while (!settled()) await new Promise((resolve) => setTimeout(resolve));

    const inside = all.flatMap((element) => [...element.shadowRoot!.querySelectorAll('*')]);
    // Each makes the browser lay out the page: a few of each element will do.
    for (const element of all)
      for (const link of [...element.shadowRoot!.querySelectorAll('a')].slice(0, 3))
        if (link.hash) link.click();
    const odd = inside.flatMap((element) => {
      const isCode =
        /^(script|style|link|meta|base|img|image|iframe|object|embed|form|use|animate|set|math|template)$/i.test(
          element.localName,
        );
      return [
        ...(isCode ? [element.localName] : []),
        ...[...element.attributes]
          .filter(
            ({ name, value }) =>
              /^(on|style|src|action|formaction|xlink:)/i.test(name) ||
              (name === 'href' && !/^(#|https:\/\/|mailto:)/.test(value)),
          )
          .map(({ name, value }) => `${element.localName} ${name}="${value}"`),
      ];
    });
    const polluted = Object.keys(Object.prototype).concat(
      Object.prototype.toString.call({}) === '[object Object]' ? [] : 'toString',
    );
    return {
      told: events.slice(before),
      words: all[0]!.shadowRoot!.textContent ?? '',
      odd: [...odd, ...polluted],
    };
  }, given);
}

/** Nothing ran, nothing was refused because nothing was tried, nothing was asked for but the plans. */
async function expectQuiet() {
  for (const page of pages) {
    // Whatever was to happen has happened: a picture is asked for by the next frame.
    const seen = await page.evaluate(
      () =>
        new Promise<{ runs: number; violations: string[]; address: string }>((resolve) =>
          requestAnimationFrame(() =>
            setTimeout(() => resolve({ runs, violations, address: location.pathname })),
          ),
        ),
    );
    expect(seen).toMatchObject({ runs: 0, violations: [] });
    expect(seen.address).toMatch(/^\/(free\/)?(inside)?$/);
  }
  const own = /\/(|free\/|(free\/)?inside|ran\.js|events\.js|milepost\.js|favicon\.ico|\d+\.json)$/;
  expect(asked.filter((url) => !url.startsWith(site.origin) || !own.test(url))).toEqual([]);
}

let plans = 0;

/** In both pages; by address, and by property. */
async function showEverywhere(json: string, plan?: HostilePlan): Promise<Seen[]> {
  plans += 1;
  site.files.set(`/${plans}.json`, { type: 'application/json', body: json });
  const [strict, free] = pages as [Page, Page];
  return [
    await show(strict, 'src', `/${plans}.json`, plan?.ref, plan?.indicator),
    await show(free, 'plan', json, plan?.ref, plan?.indicator),
  ];
}

describe('milepost.js given plans written to attack the page', () => {
  it('shows them word for word, runs nothing, asks for nothing, and breaks no policy', async () => {
    await forEachOf(hostilePlan, 10, async (hostile) => {
      expect(safeParsePlan(hostile.plan).ok).toBe(true);
      for (const { told, words, odd } of await showEverywhere(
        JSON.stringify(hostile.plan),
        hostile,
      )) {
        expect(told.filter((event) => event.includes('error'))).toEqual([]);
        expect(words).toContain(hostile.title);
        expect(odd).toEqual([]);
      }
    });
    await expectQuiet();
    expect(thrown).toEqual([]);
  });

  it('does so too when they stand in the page, in a script of JSON', async () => {
    await forEachOf(hostilePlan, 3, async ({ plan, title }) => {
      // As every writer of JSON into a page must: nothing that ends the script.
      const json = JSON.stringify(plan).replaceAll('<', '\\u003c');
      const body = bodyOf(
        `<milepost-plan><script type="application/json">${json}</script></milepost-plan>`,
      );
      for (const [at, page] of pages.entries()) {
        const name = ['/inside', '/free/inside'][at]!;
        site.files.set(name, { type: 'text/html', body });
        await page.goto(site.origin + name);
        await page.waitForFunction('events.length === 1');
        const content = page.locator('milepost-plan [part=content]');
        expect(await content.textContent()).toContain(title);
      }
      await expectQuiet();
    });
    await Promise.all(pages.map((page, at) => page.goto(site.origin + places[at])));
    expect(thrown).toEqual([]);
  });

  it('does so too when they were evaluated before', async () => {
    await forEachOf(hostilePlan, 2, async (hostile) => {
      const report = evaluatePlan(parsePlan(hostile.plan));
      for (const { told, words, odd } of await showEverywhere(JSON.stringify(report), hostile)) {
        expect(told.filter((event) => event.includes('error'))).toEqual([]);
        expect(words).toContain(hostile.title);
        expect(odd).toEqual([]);
      }
    });
    await expectQuiet();
    expect(thrown).toEqual([]);
  });

  it('shows or refuses a report whose every code and link is an attack, and runs nothing', async () => {
    await forEachOf(hostileReport, 8, async (report) => {
      for (const { told, odd } of await showEverywhere(JSON.stringify(report))) {
        expect(told).toHaveLength(6);
        expect(odd).toEqual([]);
      }
    });
    await expectQuiet();
  });

  it('refuses what is no plan, in words, however it reaches for prototypes or how deep it goes', async () => {
    await forEachOf(wreckedJson, 30, async (json) => {
      for (const { told, odd } of await showEverywhere(json)) {
        expect(told.filter((event) => event.includes('ready'))).toEqual([]);
        expect(odd).toEqual([]);
      }
    });
    await expectQuiet();
    expect(thrown).toEqual([]);
  });

  it('would be seen to run, to ask and to break the policy, were plans ever markup', async () => {
    const markup = '<img src="https://elsewhere.example/seen.png" onerror=ran()>';
    for (const page of pages) {
      await page.evaluate((html) => {
        try {
          document.body.innerHTML = html;
        } catch {
          // As the strict policy would have it.
        }
      }, markup);
    }
    const [strict, free] = pages as [Page, Page];
    await free.waitForFunction('runs > 0');
    expect(asked).toContain('https://elsewhere.example/seen.png');
    expect(await strict.evaluate('violations.length')).toBeGreaterThan(0);
  });
});
