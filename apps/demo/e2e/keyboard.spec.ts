import { expect } from '@playwright/test';
import { hydrated } from './hydrated.js';
import { test } from './test.js';

test.use({ viewport: { width: 1000, height: 500 } });

test('the keyboard goes through a page from top to bottom, and what it reaches is marked and in sight', async ({
  page,
}) => {
  await page.goto('priority-2/');
  await hydrated(page);
  await page.getByRole('button', { name: 'Explain figures' }).first().click();
  await page.getByRole('button', { name: /^31\.4%/ }).click();
  // From the top again, with the answer still open over the foot of the table.
  await page.getByRole('link', { name: 'Skip to content' }).focus();

  const faults: string[] = [];
  let last = -1;
  let reached = 0;
  for (; reached < 400; reached += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = channels(colour).map((channel) => {
          const part = channel / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = luminance(getComputedStyle(document.body).backgroundColor);
      const ring = luminance(outlineColor);
      const contrast = (Math.max(paper, ring) + 0.05) / (Math.min(paper, ring) + 0.05);

      const target = element.closest('label') ?? element;
      const { x, y, width, height } = target.getBoundingClientRect();
      // WCAG 2.2, 2.4.11: some of it must be seen. Five places of it are looked at.
      const seen = [0.5, 0.1, 0.9].some((part) => {
        const across = Math.min(Math.max(x + width * part, 1), innerWidth - 2);
        return [0.5, 0.1, 0.9].some((depth) => {
          const at = document.elementFromPoint(across, y + height * depth);
          return at !== null && (target.contains(at) || at.contains(target));
        });
      });
      const inLine = getComputedStyle(element).display === 'inline';
      const faults = [
        ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['has no ring'] : []),
        ...(contrast < 3 ? [`has a ring of ${contrast.toFixed(1)} to 1`] : []),
        ...(seen ? [] : ['is hidden']),
        ...(!inLine && Math.min(width, height) < 24 ? [`is ${width} by ${height}`] : []),
      ];
      const name = `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 30)}`;
      const order = [...document.querySelectorAll('*')].indexOf(element);
      return { name, faults, order };
    });
    if (found === null) break;
    if (found.order < last) found.faults.push('comes after what stands below it');
    last = found.order;
    faults.push(...found.faults.map((fault) => `${found.name} ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(reached).toBeGreaterThan(20);
  expect(reached).toBeLessThan(400);
});
