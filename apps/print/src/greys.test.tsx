import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findChromium } from '../../../.ci/chromium.mjs';
import { MarksPage } from './MarksPage.js';

const styles = fileURLToPath(new URL('../../../packages/react/src/', import.meta.url));

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath && { executablePath }),
  });
  page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({
          body: `<!doctype html>${renderToString(<MarksPage />)}`,
          contentType: 'text/html; charset=utf-8',
        })
      : route.fulfill({ path: `${styles}${pathname.slice(1)}` });
  });
  await page.goto('http://plan.test/');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
});

afterAll(() => browser?.close());

/** A mark as a printer without colour has it: the grey of each dot, from 0 to 255, row by row. */
interface Grey {
  readonly width: number;
  readonly dots: readonly number[];
}

async function greyOf(picture: Buffer): Promise<Grey> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data: channels } = context.getImageData(0, 0, image.width, image.height);
    const dots: number[] = [];
    for (let at = 0; at < channels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = channels.subarray(at, at + 3);
      dots.push(Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue));
    }
    return { width: image.width, dots };
  }, picture.toString('base64'));
}

/** What is left of a mark once its ground is taken for white and its ink for black: its shape, and no shade. */
function shapeOf({ width, dots }: Grey): readonly string[] {
  const ground = mostOften(dots);
  const rows: string[] = [];
  for (let from = 0; from < dots.length; from += width) {
    const row = dots.slice(from, from + width);
    rows.push(row.map((dot) => (Math.abs(dot - ground) > INK ? '#' : ' ')).join(''));
  }
  const inked = rows.filter((row) => row.trim() !== '');
  const edge = Math.min(...inked.map((row) => row.indexOf('#')));
  return inked.map((row) => row.slice(edge));
}

function mostOften(dots: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const dot of dots) counts.set(dot, (counts.get(dot) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

/** Dots of ink in one of two shapes with none near them in the other: a mark may begin between two dots. */
function apart(one: readonly string[], other: readonly string[]): number {
  return alone(one, other) + alone(other, one);
}

function alone(one: readonly string[], other: readonly string[]): number {
  const near = [-1, 0, 1];
  const dots = one.flatMap((row, down) =>
    [...row].flatMap((dot, across) => (dot === '#' ? [{ down, across }] : [])),
  );
  return dots.filter(
    ({ down, across }) =>
      !near.some((lower) => near.some((later) => other[down + lower]?.[across + later] === '#')),
  ).length;
}

const marks = [
  { what: 'rating with its word', where: '#tags > span', count: 4 },
  { what: 'letter of a rating', where: '#letters > span:not(:last-child)', count: 3 },
  { what: 'shape of a status', where: '#statuses svg', count: 7 },
  {
    what: 'latest figure of a KPI table',
    where: '.milepost-kpi-table td[data-column] > :first-child',
    count: 4,
  },
  { what: 'rating in the summary', where: '.milepost-plan-summary td .milepost-rag-tag', count: 4 },
] as const;

describe.each(marks)('printed in greys, every $what', ({ where, count }) => {
  it('is told from every other by its shape alone', async () => {
    const places = await page.locator(where).all();
    expect(places).toHaveLength(count);
    const shapes: (readonly string[])[] = [];
    for (const place of places) {
      shapes.push(shapeOf(await greyOf(await place.screenshot({ animations: 'disabled' }))));
    }
    for (const [at, shape] of shapes.entries()) {
      expect(shape.length, `mark ${at} is not seen`).toBeGreaterThan(6);
      for (const [later, other] of shapes.entries()) {
        if (later > at) expect(apart(shape, other), `${at} and ${later}`).toBeGreaterThan(APART);
      }
    }
  });
});

it('what stands on a ground of its own keeps it where browsers print no backgrounds', async () => {
  const lost = await page.locator('body *').evaluateAll((all) =>
    all
      .filter((element) => /milepost-band--(?!not-rated)/.test(element.className))
      .map((element) => {
        const { backgroundColor, color, printColorAdjust } = getComputedStyle(element);
        return { mark: element.className, backgroundColor, color, printColorAdjust };
      })
      .filter(({ backgroundColor }) => backgroundColor !== 'rgba(0, 0, 0, 0)'),
  );
  expect(lost.length).toBeGreaterThan(10);
  expect(lost.filter(({ printColorAdjust }) => printColorAdjust !== 'exact')).toEqual([]);
});

/** A difference in grey, of 255, that is seen on paper: about that of a mark which is 3 to 1 against its ground. */
const INK = 90;
/** At two dots to a pixel: a letter has some hundred. */
const APART = 8;
