import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { coveredWords } from './coveredWords.js';
import { hydrated } from './hydrated.js';
import { pages } from './pages.js';
import { test } from './test.js';

test.describe('with text at twice its size', () => {
  test.use({ bypassCSP: true });

  for (const { path, name, answers } of pages) {
    test(`${name} cuts off or covers no words and does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      if (answers) await hydrated(page);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      const { width, cut } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        cut: [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { clipPath, overflowX, overflowY } = getComputedStyle(element);
            const hides = overflowX === 'hidden' || overflowY === 'hidden';
            return hides && clipPath === 'none' && element.textContent.trim() !== '';
          })
          .filter(
            ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
              scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
          )
          .map((element) => `${element.className}: ${element.textContent}`),
      }));
      expect(cut).toEqual([]);
      expect(await page.evaluate(coveredWords)).toEqual([]);
      expect(width).toBeLessThanOrEqual(1280);
    });
  }

  test('the names of the pages stand clear of one another', async ({ page }) => {
    await page.goto('');
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const names = await page.locator('.site-navigation__label').evaluateAll((all) =>
      all.map((label) => {
        // The words themselves, which may reach out of the box they are in.
        const words = document.createRange();
        words.selectNodeContents(label);
        const { left, right, top, bottom } = words.getBoundingClientRect();
        return { name: label.textContent, left, right, top, bottom };
      }),
    );
    expect(names).toHaveLength(pages.length);
    const covered = names.flatMap((one, at) =>
      names
        .slice(at + 1)
        .filter(({ left, right }) => left < one.right && right > one.left)
        .filter(({ top, bottom }) => top < one.bottom && bottom > one.top)
        .map(({ name }) => `${one.name} and ${name}`),
    );
    expect(covered).toEqual([]);
  });
});

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('priority-2/');
  await hydrated(page);
  const moving = await page.locator('*').evaluateAll((all) =>
    all
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const waits = transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01);
        return waits || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`),
  );
  expect(moving).toEqual([]);
});

/** Every rated figure of the page's tables: its band, its letter, and how it looks. */
function ratedFigures(page: Page) {
  return page.locator('.milepost-kpi-table__figure--rated').evaluateAll((all) =>
    all.map((figure) => {
      const letter = figure.querySelector('.milepost-rag-tag__letter');
      if (letter === null) throw new Error('a rated figure without a letter');
      const { width, height } = letter.getBoundingClientRect();
      const style = getComputedStyle(figure);
      // Greyscale is luminance: what is left of a colour once its hue is gone.
      const grey = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
          const part = Number(channel) / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ink = grey(getComputedStyle(letter).color);
      const paper = grey(style.backgroundColor);
      return {
        band: /milepost-band--([\w-]+)/.exec(figure.className)?.[1],
        letter: letter.textContent,
        isSeen: letter.checkVisibility() && width > 2 && height > 4,
        contrast: (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05),
        edge: style.outlineStyle,
        edgeWidth: style.outlineWidth,
      };
    }),
  );
}

const letters = { green: 'G', amber: 'A', red: 'R' };

test('printed in greys, every rating is told by a letter that can be read', async ({ page }) => {
  await page.goto('report/');
  await page.emulateMedia({ media: 'print' });
  const figures = await ratedFigures(page);
  expect(new Set(figures.map(({ band }) => band))).toEqual(new Set(Object.keys(letters)));
  for (const { band, letter, isSeen, contrast } of figures) {
    expect(letter).toBe(letters[band as keyof typeof letters]);
    expect(isSeen, `${band} ${letter}`).toBe(true);
    expect(contrast, `${band} ${letter}`).toBeGreaterThanOrEqual(4.5);
  }
  const shapes = await page
    .locator('.milepost-milestone-table .milepost-status-tag')
    .evaluateAll((tags) =>
      tags.map((tag) => {
        const shape = tag.querySelector('svg');
        const { width = 0 } = shape?.getBoundingClientRect() ?? {};
        return `${tag.textContent} ${width > 4 ? shape?.innerHTML : 'unseen'}`;
      }),
    );
  expect(shapes).toHaveLength(22);
  expect(shapes.filter((shape) => shape.endsWith('unseen'))).toEqual([]);
  expect(new Set(shapes).size).toBe(3);
});

test('in forced colours every rating keeps its letter and an edge, and red the widest', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('priority-2/');
  const figures = await ratedFigures(page);
  expect(figures.length).toBeGreaterThan(20);
  for (const { band, letter, isSeen, edge, edgeWidth } of figures) {
    expect(letter).toBe(letters[band as keyof typeof letters]);
    expect(isSeen).toBe(true);
    expect(edge).not.toBe('none');
    expect(edgeWidth).toBe(band === 'red' ? '3px' : '1px');
  }
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`no figure touches its letter or its neighbour, forced colours ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await page.goto('report/');
    const figures = await page.locator('.milepost-kpi-table__figure--rated').evaluateAll((all) =>
      all.map((figure) => {
        const words = document.createRange();
        words.selectNode(figure.firstChild ?? figure);
        const letter = document.createRange();
        letter.selectNodeContents(figure.querySelector('.milepost-rag-tag__letter') ?? figure);
        const { outlineStyle, outlineOffset, outlineWidth, fontSize } = getComputedStyle(figure);
        const edge =
          outlineStyle === 'none' ? 0 : parseFloat(outlineOffset) + parseFloat(outlineWidth);
        const next = figure.closest('td')?.nextElementSibling;
        const beside = next?.querySelector('.milepost-kpi-table__figure--rated');
        const { right } = figure.getBoundingClientRect();
        return {
          text: figure.textContent,
          toLetter:
            (letter.getBoundingClientRect().left - words.getBoundingClientRect().right) /
            parseFloat(fontSize),
          letterToEdge: right + Math.min(edge, 0) - letter.getBoundingClientRect().right,
          // Both may have the widest edge.
          toNext: beside ? beside.getBoundingClientRect().left - right - 2 * edge : null,
        };
      }),
    );
    expect(figures.length).toBeGreaterThan(100);
    for (const { text, toLetter, letterToEdge, toNext } of figures) {
      expect(toLetter, text).toBeGreaterThan(0.2);
      expect(letterToEdge, text).toBeGreaterThan(0);
      if (toNext !== null) expect(toNext, text).toBeGreaterThanOrEqual(0.9);
    }
  });
}
