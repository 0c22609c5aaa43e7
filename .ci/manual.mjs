// Reads every page of the built manual with axe, as readers with different preferences see it. Stories are read in
// `npm test`, one by one; these pages are prose about them.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { root } from './setup.mjs';

const appearances = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const built = path.join(root, 'storybook-static');
if (!existsSync(path.join(built, 'index.json'))) {
  console.error('There is no storybook-static: run `pnpm exec storybook build` first.');
  process.exit(1);
}
const { entries } = JSON.parse(readFileSync(path.join(built, 'index.json'), 'utf8'));
const pages = Object.values(entries).filter(
  ({ type, title }) => type === 'docs' && title.startsWith('Manual/'),
);

const server = createServer(serve).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArgs,
  ...(executablePath && { executablePath }),
});
const failures = [];
try {
  for (const { id, title } of pages) {
    const found = await read(id);
    console.log(`  ${title}: ${found.length === 0 ? 'passed' : 'FAILED'}`);
    failures.push(...found);
  }
} finally {
  await browser.close();
  server.close();
}
if (pages.length === 0) failures.push('The manual has no pages.');
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

async function read(id) {
  const found = [];
  for (const [appearance, media] of Object.entries(appearances)) {
    // Loaded anew for each: Storybook looks once at what its reader prefers.
    const context = await browser.newContext(media);
    try {
      const page = await context.newPage();
      const { port } = server.address();
      await page.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=docs&id=${id}`);
      await page.locator('#storybook-docs h1').first().waitFor({ timeout: 120_000 });
      await page.waitForLoadState('networkidle');
      await page.evaluate(atRest);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations } = await window.axe.run('#storybook-docs');
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
          ),
        );
      });
      found.push(...violations.map((violation) => `${id}, ${appearance}: ${violation}`));
    } finally {
      await context.close();
    }
  }
  return found;
}

/** Code is coloured, and stories drawn, some time after the page: axe measures what stands when nothing moves any more. */
function atRest() {
  return new Promise((rest) => {
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => (document.getAnimations().length === 0 ? rest() : wait()), 500);
    };
    new MutationObserver(wait).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    wait();
  });
}

function serve({ url }, response) {
  const file = path.join(built, path.normalize(new URL(url, 'http://manual').pathname));
  if (!file.startsWith(built) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(response);
}
