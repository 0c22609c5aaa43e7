// Takes the README's picture from the built demo: pnpm --filter @milepost/demo picture
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, findChromium } from '../../.ci/chromium.mjs';

const server = await preview({ root: import.meta.dirname, preview: { port: 4320 } });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArgs,
  ...(executablePath && { executablePath }),
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1380 } });
  await page.goto(server.resolvedUrls.local[0]);
  await page.screenshot({ path: new URL('picture.png', import.meta.url).pathname });
} finally {
  await browser.close();
  await server.close();
}
