import { evaluatePlan } from '@milepost/core';
import { smallPlan } from '@milepost/core/examples';
import { cy, embedCy, embedEnGB, issuesCy } from '@milepost/core/messages';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import axe from 'axe-core';
import { addLanguage } from '../language/languages.js';
import { define } from '../define.js';
import type { MilepostElement } from './MilepostElement.js';

const fetched = vi.fn<typeof fetch>();
/** What the site holds, by path. */
let site: Record<string, () => Response | Promise<Response>>;

/** The modules have been imported, and nothing else has been done. */
const definedByImporting = customElements.get('milepost-plan');

beforeAll(() => define());

beforeEach(() => {
  site = { '/plan.json': () => json(smallPlan) };
  fetched.mockReset();
  fetched.mockImplementation(async (input, init) => {
    const { pathname } = new URL(String(input));
    const answer = site[pathname];
    if (answer === undefined) return new Response('', { status: 404 });
    const response = await answer();
    init?.signal?.throwIfAborted();
    return response;
  });
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  vi.unstubAllGlobals();
});

function json(data: unknown): Response {
  return new Response(typeof data === 'string' ? data : JSON.stringify(data), {
    headers: { 'content-type': 'application/json' },
  });
}

/** Puts markup on the page, and hands over its first element. */
function put(markup: string): MilepostElement {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as MilepostElement;
}

/** The one event; the other in its place is an error. */
function event(element: Element, name: string, other: string): Promise<CustomEvent> {
  return new Promise((resolve, reject) => {
    element.addEventListener(name, (happened) => resolve(happened as CustomEvent), { once: true });
    element.addEventListener(
      other,
      (happened) => reject(new Error(other, { cause: (happened as CustomEvent).detail })),
      { once: true },
    );
  });
}

const ready = (element: Element) => event(element, 'milepost-ready', 'milepost-error');
const failed = (element: Element) => event(element, 'milepost-error', 'milepost-ready');

function failure(element: Element): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>('[role="status"]')!;
}

function content(element: Element): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>('[part="content"]')!;
}

describe('each element', () => {
  it.each([
    ['<milepost-plan src="/plan.json"></milepost-plan>', 'article'],
    ['<milepost-summary src="/plan.json"></milepost-summary>', 'article'],
    ['<milepost-milestones src="/plan.json" priority="1"></milepost-milestones>', 'table'],
    [
      '<milepost-kpi-table src="/plan.json" priority="1" periods="6"></milepost-kpi-table>',
      'table',
    ],
    ['<milepost-trend src="/plan.json" indicator="eet"></milepost-trend>', 'figure'],
    ['<milepost-qprm src="/plan.json" priority="1"></milepost-qprm>', 'h2'],
  ])('shows its part of the plan: %s', async (markup, selector) => {
    const indicator = smallPlan.priorities.flatMap((each) => each.indicators ?? [])[0]!.id;
    const { ref } = smallPlan.priorities.find(({ review, indicators }) => review && indicators)!;
    const element = put(
      markup
        .replace('indicator="eet"', `indicator="${indicator}"`)
        .replace('priority="1"', `priority="${ref}"`),
    );
    await ready(element);
    expect(content(element).querySelector(selector)).not.toBeNull();
    expect(failure(element).textContent).toBe('');
  });

  it('takes a plan from a script inside it', async () => {
    const element = put('<milepost-summary></milepost-summary>');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(smallPlan);
    element.append(script);
    await ready(element);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('takes a plan, or a report evaluated before, as a property', async () => {
    for (const given of [smallPlan, evaluatePlan(smallPlan)]) {
      const element = put('<milepost-summary></milepost-summary>');
      element.plan = given;
      const { detail } = await ready(element);
      expect((detail as { report: unknown }).report).toEqual(evaluatePlan(smallPlan));
    }
  });

  it('takes a report from an address as it takes a plan', async () => {
    site['/report.json'] = () => json(evaluatePlan(smallPlan));
    await ready(put('<milepost-summary src="/report.json"></milepost-summary>'));
  });

  it('speaks Welsh where the page does, once it has the words', async () => {
    addLanguage({ messages: cy, embed: embedCy });
    document.documentElement.lang = 'cy';
    const element = put('<milepost-summary src="/plan.json"></milepost-summary>');
    await ready(element);
    expect(content(element).lang).toBe('cy');
    expect(content(element).textContent).toContain(cy.view.milestoneSummary.onTrack);
    element.lang = 'en-GB';
    await vi.waitFor(() => expect(content(element).lang).toBe('en'));
  });

  it('takes its colours from theme, and otherwise from the page', async () => {
    const element = put('<milepost-summary src="/plan.json" theme="dark"></milepost-summary>');
    await ready(element);
    expect(getComputedStyle(content(element)).colorScheme).toBe('dark');
    element.removeAttribute('theme');
    await vi.waitFor(() => expect(getComputedStyle(content(element)).colorScheme).toBe('normal'));
  });

  it('names its parts for the page’s ::part()', async () => {
    const element = put('<milepost-plan src="/plan.json"></milepost-plan>');
    await ready(element);
    const parts = [...element.shadowRoot!.querySelectorAll('[part]')].map((each) =>
      each.getAttribute('part'),
    );
    expect(new Set(parts)).toEqual(
      new Set([
        'failure',
        'content',
        'heading',
        'table',
        'caption',
        'rating',
        'status',
        'chart',
        'scroll-region',
      ]),
    );
  });
});

describe('the page’s own content inside an element', () => {
  const markup = '<milepost-summary src="/plan.json"><p>The plan as a PDF</p></milepost-summary>';

  it('stays until the plan is shown', async () => {
    let answer = (_: Response) => {};
    site['/plan.json'] = () => new Promise<Response>((resolve) => (answer = resolve));
    const element = put(markup);
    const fallback = element.querySelector('p')!;
    await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
    expect(fallback.checkVisibility()).toBe(true);
    answer(json(smallPlan));
    await ready(element);
    expect(fallback.checkVisibility()).toBe(false);
  });

  it('comes back when the plan cannot be shown', async () => {
    const element = put(markup);
    await ready(element);
    element.setAttribute('src', '/gone.json');
    await failed(element);
    expect(element.querySelector('p')!.checkVisibility()).toBe(true);
    expect(failure(element).textContent).toContain(embedEnGB.fallback);
    expect(content(element).checkVisibility()).toBe(false);
  });
});

describe('what cannot be shown is told in the page, in plain words', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  it.each<[string, () => Response | Promise<Response>, string, RegExp]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network', /CORS/],
    ['no such file', () => new Response('', { status: 404 }), 'not-found', /no plan at http.*404/],
    ['no access', () => new Response('', { status: 403 }), 'not-allowed', /sign in/],
    ['a broken site', () => new Response('', { status: 502 }), 'server', /502/],
    [
      'a page to sign in on',
      () => new Response('<!doctype html><p>Sign in'),
      'web-page',
      /web page, not a plan/,
    ],
    [
      'a fault in the JSON',
      () => json('{\n  "milepost": 1,\n}'),
      'issues',
      /Line 3, column 1:.*comma/,
    ],
    ['no JSON at all', () => json(''), 'issues', /empty/],
    ['a plan with a mistake', () => json({ ...smallPlan, titel: 'x' }), 'issues', /1 place.*titel/],
    [
      'a plan of a version to come',
      () => json({ milepost: 2 }),
      'issues',
      /version 2.*Update Milepost/,
    ],
    [
      'a report that is not whole',
      () => json({ milepost: 1, kind: 'report' }),
      'bad-report',
      /not whole/,
    ],
    [
      'a report that is whole and still cannot be drawn',
      () => json({ milepost: 1, kind: 'report', title: 'x', rollUp: {}, priorities: [null] }),
      'not-shown',
      /went wrong/,
    ],
    ['10,000 levels', () => json(deep), 'issues', /deep|levels/],
  ])('%s', async (_, answer, kind, words) => {
    site['/odd.json'] = answer;
    const element = put('<milepost-plan src="/odd.json"></milepost-plan>');
    expect(((await failed(element)).detail as { kind: string }).kind).toBe(kind);
    expect(failure(element).textContent?.replace(/\s+/g, ' ')).toMatch(words);
    expect(failure(element).checkVisibility()).toBe(true);
  });

  it.each([
    ['<milepost-plan></milepost-plan>', 'no-data', /src/],
    ['<milepost-plan src="javascript:alert(1)"></milepost-plan>', 'bad-address', /javascript:/],
    [
      '<milepost-kpi-table src="/plan.json" priority="99"></milepost-kpi-table>',
      'no-priority',
      /no priority 99/,
    ],
    [
      '<milepost-trend src="/plan.json" indicator="none"></milepost-trend>',
      'no-indicator',
      /no indicator none/,
    ],
    ['<milepost-trend src="/plan.json"></milepost-trend>', 'which-indicator', /indicator="/],
    ['<milepost-qprm src="/plan.json"></milepost-qprm>', 'which-priority', /priority="/],
  ])('%s', async (markup, kind, words) => {
    const element = put(markup);
    expect(((await failed(element)).detail as { kind: string }).kind).toBe(kind);
    expect(failure(element).textContent).toMatch(words);
  });

  it('a file over the limit, of which no more is read than the limit', async () => {
    let given = 0;
    site['/endless.json'] = () =>
      new Response(
        new ReadableStream({
          pull(stream) {
            given += 1000;
            stream.enqueue(new Uint8Array(1000).fill(32));
          },
        }),
      );
    const element = put('<milepost-plan src="/endless.json" max-bytes="10000"></milepost-plan>');
    expect(((await failed(element)).detail as { kind: string }).kind).toBe('too-large');
    expect(failure(element).textContent).toContain('larger than 0.01 MB');
    expect(given).toBeLessThan(20_000);
  });

  it('lists twenty issues, and says how many there are besides', async () => {
    const odd = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`odd${n}`, n]));
    site['/odd.json'] = () => json({ ...smallPlan, ...odd });
    const element = put('<milepost-plan src="/odd.json"></milepost-plan>');
    const { detail } = await failed(element);
    expect((detail as { issues: unknown[] }).issues).toHaveLength(30);
    expect(failure(element).querySelectorAll('li')).toHaveLength(20);
    expect(failure(element).textContent).toContain('And 10 more.');
  });

  it('in Welsh on a Welsh page', async () => {
    addLanguage({ messages: cy, embed: embedCy });
    const element = put('<milepost-plan lang="cy" src="/gone.json"></milepost-plan>');
    await failed(element);
    expect(failure(element).lang).toBe('cy');
    expect(failure(element).textContent).toContain(embedCy.heading);
  });

  it('what cannot be understood too, where its words were added; in English marked as such where not', async () => {
    site['/odd.json'] = () => json({ ...smallPlan, titel: 'x' });
    addLanguage({ messages: cy, embed: embedCy });
    const english = put('<milepost-plan lang="cy" src="/odd.json"></milepost-plan>');
    await failed(english);
    expect(failure(english).querySelector('ul')?.lang).toBe('en');
    addLanguage({ messages: cy, embed: embedCy, issues: issuesCy });
    const element = put('<milepost-plan lang="cy" src="/odd.json"></milepost-plan>');
    await failed(element);
    expect(failure(element).querySelector('ul')?.lang).toBe('');
    expect(failure(element).querySelector('li')?.textContent).toContain(
      '`titel`: nid yw’n allwedd sy’n hysbys yma. Ai `title` a olygir?',
    );
  });

  it('is told politely, in a region that was there before', async () => {
    let answer = (_: Response) => {};
    site['/slow.json'] = () => new Promise<Response>((resolve) => (answer = resolve));
    const element = put('<milepost-plan src="/slow.json"></milepost-plan>');
    await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
    const region = failure(element);
    expect(region.textContent).toBe('');
    answer(new Response('', { status: 500 }));
    await failed(element);
    expect(failure(element)).toBe(region);
    expect(region.textContent).not.toBe('');
  });

  it('as text, whatever the plan holds', async () => {
    const title = '<img src=x onerror="alert(1)">';
    site['/odd.json'] = () => json({ ...smallPlan, [title]: 1 });
    const element = put('<milepost-plan src="/odd.json"></milepost-plan>');
    await failed(element);
    expect(element.shadowRoot!.querySelector('img')).toBeNull();
    expect(failure(element).textContent).toContain(title);
  });
});

describe('a page with several elements', () => {
  it('fetches and evaluates their plan once', async () => {
    document.body.innerHTML = `
      <milepost-summary src="/plan.json"></milepost-summary>
      <milepost-milestones src="/plan.json"></milepost-milestones>
      <milepost-kpi-table src="./plan.json"></milepost-kpi-table>`.replace('./plan', '/x/../plan');
    const all = [...document.body.children];
    const [one, two, three] = (await Promise.all(all.map(ready))).map(
      ({ detail }) => (detail as { report: unknown }).report,
    );
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(two).toBe(one);
    expect(three).toBe(one);
  });

  it('leads from a review to its milestone in another element', async () => {
    const priority = smallPlan.priorities.find(({ review }) =>
      review?.needsToHappen?.some(({ cites }) => (cites?.length ?? 0) > 0),
    );
    const { ref } = priority ?? smallPlan.priorities[0]!;
    document.body.innerHTML = `
      <milepost-qprm src="/plan.json" priority="${ref}"></milepost-qprm>
      <milepost-milestones src="/plan.json" priority="${ref}"></milepost-milestones>`;
    const [review, milestones] = [...document.body.children] as [Element, Element];
    await Promise.all([ready(review), ready(milestones)]);
    const link = content(review).querySelector<HTMLAnchorElement>('a[href^="#"]')!;
    link.click();
    const target = milestones.shadowRoot!.activeElement;
    expect(`#${target?.id}`).toBe(link.getAttribute('href'));
  });

  it('scores no accessibility violation', async () => {
    const { ref } = smallPlan.priorities.find(({ review, indicators }) => review && indicators)!;
    document.title = 'Plan';
    document.body.innerHTML = `<main><h1>Plan</h1>
      <milepost-summary src="/plan.json"></milepost-summary>
      <milepost-milestones src="/plan.json"></milepost-milestones>
      <milepost-kpi-table src="/plan.json"></milepost-kpi-table>
      <milepost-qprm src="/plan.json" priority="${ref}"></milepost-qprm>
      <milepost-plan src="/gone.json"></milepost-plan></main>`;
    const all = [...document.querySelectorAll('main > :not(h1)')];
    await Promise.allSettled(all.map(ready));
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('an element that is moved about', () => {
  it('keeps its plan when moved within the page', async () => {
    const element = put('<milepost-summary src="/plan.json"></milepost-summary><div></div>');
    await ready(element);
    const shown = content(element).firstElementChild;
    document.querySelector('div')!.append(element);
    await new Promise((resolve) => setTimeout(resolve));
    expect(content(element).firstElementChild).toBe(shown);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('shows its plan again when taken off the page and put back', async () => {
    const element = put('<milepost-summary src="/plan.json"></milepost-summary>');
    await ready(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(content(element).childElementCount).toBe(0);
    document.body.append(element);
    await ready(element);
    expect(content(element).childElementCount).toBe(1);
  });

  it('shows the last of several addresses set in a row, whichever answers first', async () => {
    const answers: Record<string, (response: Response) => void> = {};
    for (const name of ['a', 'b', 'c']) {
      site[`/${name}.json`] = () => new Promise((resolve) => (answers[name] = resolve));
    }
    const element = put('<milepost-summary src="/a.json"></milepost-summary>');
    for (const name of ['a', 'b', 'c']) {
      element.setAttribute('src', `/${name}.json`);
      await vi.waitFor(() => expect(answers[name]).toBeDefined());
    }
    for (const name of ['c', 'b', 'a']) answers[name]!(json({ ...smallPlan, id: name }));
    const { detail } = await ready(element);
    expect((detail as { report: { id: string } }).report.id).toBe('c');
    expect(fetched.mock.calls.map(([, init]) => init?.signal?.aborted)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('gives up what it waits for when taken off the page', async () => {
    site['/slow.json'] = () => new Promise(() => {});
    const element = put('<milepost-summary src="/slow.json"></milepost-summary>');
    await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
    element.remove();
    await vi.waitFor(() => expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true));
  });

  it('leaves no listener and no element behind after 1,000 times on and off the page', async () => {
    const add = vi.spyOn(EventTarget.prototype, 'addEventListener');
    const remove = vi.spyOn(EventTarget.prototype, 'removeEventListener');
    const element = put('<milepost-summary></milepost-summary>');
    element.plan = smallPlan;
    await ready(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    const onGlobals = (calls: { contexts: unknown[] }) =>
      calls.contexts.filter((each) => each === window || each === document).length;
    const listening = onGlobals(add.mock) - onGlobals(remove.mock);
    const inside = element.shadowRoot!.querySelectorAll('*').length;
    for (let n = 0; n < 1_000; n += 1) {
      document.body.append(element);
      await Promise.resolve();
      await Promise.resolve();
      element.remove();
      await Promise.resolve();
    }
    await new Promise((resolve) => setTimeout(resolve));
    expect(onGlobals(add.mock) - onGlobals(remove.mock)).toBe(listening);
    expect(element.shadowRoot!.querySelectorAll('*').length).toBe(inside);
    vi.restoreAllMocks();
  });
});

describe('define', () => {
  it('is what makes the elements known: importing does not', () => {
    expect(definedByImporting).toBeUndefined();
    expect(customElements.get('milepost-plan')).toBeDefined();
  });

  it('warns of a second copy and does not throw', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const defined = new Map<string, CustomElementConstructor>([
      ['milepost-plan', class extends HTMLElement {}],
    ]);
    const registry = {
      get: (name: string) => defined.get(name),
      define: (name: string, made: CustomElementConstructor) => void defined.set(name, made),
    } as CustomElementRegistry;
    define(registry);
    expect(warned).toHaveBeenCalledOnce();
    expect(warned.mock.calls[0]?.[0]).toContain('milepost-plan had been defined before');
    define();
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });
});
