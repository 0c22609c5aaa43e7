// Reads every page of the built manual with axe, as readers with different preferences see it, and looks on every page
// of a component for what its docstrings say. Stories are read in `npm test`, one by one; these pages are prose about
// them.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { inTurn } from './inTurn.mjs';
import { serveFolder } from './serveFolder.mjs';
import { root } from './setup.mjs';

const appearances = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

const built = path.join(root, 'storybook-static');
if (!existsSync(path.join(built, 'index.json'))) {
  console.error('There is no storybook-static: run `pnpm exec storybook build` first.');
  process.exit(1);
}
const { entries } = JSON.parse(readFileSync(path.join(built, 'index.json'), 'utf8'));
const docs = Object.values(entries).filter(({ type }) => type === 'docs');
const manual = docs.filter(({ title }) => title.startsWith('Manual/'));
/** A component's page is made from its docstrings; collections of stories have no component of their own. */
const components = docs.filter(({ title }) => !/^Manual\/|plans?$/.test(title));

const site = await serveFolder(built);
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumArgs,
  ...(executablePath && { executablePath }),
});
const failures = [];
const due = [
  ...manual.flatMap((page) =>
    Object.keys(appearances).map((appearance) => ({ page, look: () => read(page, appearance) })),
  ),
  ...components.map((page) => ({ page, look: () => described(page) })),
];
try {
  // Much of the time of one is spent waiting until nothing moves: one more than there are processors.
  const looks = await inTurn(due, lookAt, 1 + availableParallelism());
  for (const page of [...manual, ...components]) {
    const found = looks.flatMap((look, at) => (due[at].page === page ? look : []));
    console.log(`  ${page.title}: ${found.length === 0 ? 'passed' : 'FAILED'}`);
    failures.push(...found);
  }
} finally {
  await browser.close();
  site.close();
}
if (manual.length < 9) failures.push(`The manual has ${manual.length} pages.`);
if (components.length < 20) failures.push(`${components.length} components have a page.`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

/** What was found; one page that cannot be looked at keeps none of the others from it. */
function lookAt({ page, look }) {
  return look().catch(({ message }) => [`${page.title}: ${message}`]);
}

/** What breaks a rule of axe. Loaded anew for each appearance: Storybook looks once at what its reader prefers. */
function read({ id }, appearance) {
  return withPage(id, appearances[appearance], async (page) => {
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
    return violations.map((violation) => `${id}, ${appearance}: ${violation}`);
  });
}

/** What its docstrings do not say: what it is, and what each of its props is. */
function described({ id, title }) {
  return withPage(id, {}, async (page) => {
    // A hook or a function has no props: its page is written by hand.
    const isComponent = /\/[A-Z]\w+$/.test(title);
    const last = isComponent ? '.docblock-argstable tbody tr' : '.sb-anchor';
    await page.locator(`#storybook-docs ${last}`).first().waitFor({ timeout: 120_000 });
    const { isDescribed, bare } = await page.evaluate(() => {
      const page = document.querySelector('#storybook-docs');
      const rows = [...page.querySelectorAll('.docblock-argstable tbody tr')];
      return {
        isDescribed: page.querySelector('h1').nextElementSibling.matches(':has(p):not(.sb-anchor)'),
        // Words, and under them the type.
        bare: rows
          .filter(({ cells }) => cells[1].childElementCount < 2)
          .map(({ cells }) => cells[0].textContent),
      };
    });
    return [
      ...(isDescribed ? [] : [`${title}: its page does not say what it is`]),
      ...bare.map((name) => `${title}: its page does not say what ${name} is`),
    ];
  });
}

async function withPage(id, media, look) {
  const context = await browser.newContext(media);
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=${id}`);
    await page.locator('#storybook-docs h1').first().waitFor({ timeout: 120_000 });
    return await look(page);
  } finally {
    await context.close();
  }
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
