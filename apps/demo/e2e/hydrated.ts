import type { Page } from '@playwright/test';

/** Waits until the page answers: React marks the elements it has taken over. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById('page');
    const first = root?.firstElementChild;
    return first && Object.keys(first).some((key) => key.startsWith('__reactFiber$'));
  });
}
