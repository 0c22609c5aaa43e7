import { test as base } from '@playwright/test';
import { expect } from '@playwright/test';

/** Playwright's `test`, failing on whatever a page writes to the console or asks of another host. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, run) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type()))
          complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:'))
          complaints.push(`asked for: ${url}`);
      });
      await run();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
