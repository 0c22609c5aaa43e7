import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './test.js';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const white = 'rgb(255, 255, 255)';

test('the theme follows the system until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  expect(await paper(page)).not.toBe(white);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(white);
});

test('a chosen theme is kept from page to page, and is there before anything is painted', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await paper(page)).not.toBe(white);

  const atFirst = page.waitForFunction(() => document.body && document.documentElement.dataset);
  await page.goto('priority-4/', { waitUntil: 'commit' });
  await atFirst;
  expect(await paper(page)).not.toBe(white);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();

  await page.getByRole('radio', { name: 'System' }).check();
  expect(await paper(page)).toBe(white);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
});

test('the keyboard changes the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByRole('radio', { name: 'System' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await paper(page)).not.toBe(white);
});

test('a browser that keeps nothing still changes theme, and says nothing of it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await paper(page)).not.toBe(white);
});

test('a theme that is none of ours is taken for none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('milepost-theme', 'sepia'));
  await page.goto('');
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
});

test('paper is white, whatever the screen was', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await paper(page)).toBe(white);
});

test('in forced colours a chosen theme gives way to the reader’s own', async ({ page }) => {
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.goto('');
  for (const theme of ['Light', 'Dark']) {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.getByRole('radio', { name: theme }).check();
    expect(await scheme()).toBe(theme.toLowerCase());
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await scheme()).toBe('light dark');
  }
});

test('a page chosen light is light on a dark system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await paper(page)).toBe(white);
});
