import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { bilingualPlan } from '@milepost/core/examples';
import { plymouthPlan } from '@milepost/plymouth';
import { chromium } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../../../.ci/chromium.mjs';
import { runCli, startCli, temporaryFolder } from '../command/runCli.examples.js';

const cwd = temporaryFolder();
const at = (...names: string[]) => path.join(cwd, ...names);
const read = (...names: string[]) => readFileSync(at(...names), 'utf8');
const render = (...args: string[]) => runCli(['render', ...args], { cwd });
const everyFile = (folder: string) =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .sort();

writeFileSync(at('plymouth.json'), JSON.stringify(plymouthPlan));
writeFileSync(at('broken.json'), '{ "milepost": 1 }');
const files = [
  'board-paper.pdf',
  'figures.csv',
  'headlines.csv',
  'index.html',
  'milestone-summary.csv',
  'milestones.csv',
  'plan.json',
  'reviews.csv',
];

describe('milepost render', () => {
  beforeAll(async () => {
    const chromiumPath = findChromium();
    const env = chromiumPath === undefined ? {} : { CHROMIUM_PATH: chromiumPath };
    const ran = await runCli(['render', 'plymouth.json', '-o', 'the report'], { cwd, env });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(
      ran.out
        .trim()
        .split('\n')
        .map((file) => path.basename(file))
        .sort(),
    ).toEqual(files);
  });

  test('writes the page, the board paper, the CSVs and the plan, and leaves nothing else behind', () => {
    expect(everyFile('the report')).toEqual(files);
    expect(JSON.parse(read('the report', 'plan.json'))).toEqual(plymouthPlan);
    expect(read('the report', 'csv', 'figures.csv')).toContain('Short Term Placement Stability');
  });

  test('the board paper is tagged, has a title and a language, and its headings as bookmarks', async () => {
    const bytes = readFileSync(at('the report', 'board-paper.pdf'));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { info } = await pdf.getMetadata();
    expect((info as { Title: string }).Title).toBe(
      'Plymouth City Council: Safeguarding Improvement Plan and Progress Report, June 2019',
    );
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[];
    const titles = outline.flatMap(({ title, items }) => [
      title,
      ...items.map((each) => each.title),
    ]);
    expect(titles).toContain('ILACS Priority Action 1: Strategy discussions');
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect(width).toBeGreaterThan(height);
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain('OFFICIAL');
    expect(text).toContain('1,363');
    expect(bytes.toString('latin1')).toMatch(/\/Lang \(en-GB\)/);
  });

  test('a sheet is laid out wide, though the browser takes it for upright until it is told', async () => {
    const bytes = readFileSync(at('the report', 'board-paper.pdf'));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const sheets = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent();
        return items.flatMap((item) => ('str' in item ? [item] : []));
      }),
    );
    const sheet = sheets.find((items) =>
      items.some(({ str }) => str.startsWith('Seven milestones')),
    );
    const placeOf = (start: string) => {
      const [, , , , x, y] = sheet?.find(({ str }) => str.startsWith(start))?.transform ?? [];
      return { x: Number(x), y: Number(y) };
    };
    const heading = placeOf('How are we doing?');
    const text = placeOf('Seven milestones');
    expect(text.x).toBeGreaterThan(heading.x + 50);
    expect(Math.abs(text.y - heading.y)).toBeLessThan(4);
  });

  test('the page is one file with its main part marked: it asks the network for nothing, breaks no rule of its own policy, and is read without JavaScript', async () => {
    const executablePath = findChromium();
    const browser = await chromium.launch({
      args: chromiumArgs,
      ...(executablePath && { executablePath }),
    });
    try {
      for (const javaScriptEnabled of [false, true]) {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        const asked: string[] = [];
        const complaints: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(error.message));
        await page.goto(`file://${encodeURI(at('the report', 'index.html'))}`);
        const main = page.getByRole('main');
        expect(await main.getByRole('heading', { level: 1 }).count()).toBe(1);
        const explain = page.getByRole('button', { name: 'Explain figures' }).first();
        if (javaScriptEnabled) {
          await explain.click();
          expect(await explain.getAttribute('aria-pressed')).toBe('true');
        } else {
          expect(await explain.count()).toBe(0);
          expect(await page.getByRole('button').count()).toBe(0);
          const [header] = await page.getByRole('columnheader', { name: 'Indicator' }).all();
          expect(await header?.isVisible()).toBe(true);
        }
        expect(
          await page
            .getByRole('rowheader', { name: /Short Term/ })
            .first()
            .isVisible(),
        ).toBe(true);
        expect({ asked: asked.length, complaints }).toEqual({ asked: 1, complaints: [] });
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });

  test('holds no address but those of the plan, no style attribute, and no controls where it has no script', async () => {
    await render('plymouth.json', '-o', 'still', '--no-pdf', '--no-script');
    const html = read('still', 'index.html');
    expect(html).not.toMatch(/<script|\sstyle=|<link|@import|url\(\s*['"]?(?!data:|#)/);
    expect(html).not.toMatch(/class="milepost-kpi-table__(sort|toolbar|button)"/);
    expect(html).toMatch(/\.milepost-point-reader\{display:none\}/);
    expect(html).toContain("default-src 'none'");
    expect(everyFile('still')).not.toContain('board-paper.pdf');
  });

  test('a plan in Welsh is written in Welsh; --lang chooses another', async () => {
    writeFileSync(at('cynllun.json'), JSON.stringify({ ...bilingualPlan, language: 'cy' }));
    await render('cynllun.json', '-o', 'cy', '--no-pdf');
    expect(read('cy', 'index.html')).toContain('<html lang="cy">');
    await render('cynllun.json', '-o', 'en', '--no-pdf', '--lang', 'en');
    expect(read('en', 'index.html')).toContain('<html lang="en-GB">');
  });

  test('a plan that means ill cannot end the page’s own elements', async () => {
    const title = '</style></script></title><script>alert(1)</script><!--';
    writeFileSync(at('ill.json'), JSON.stringify({ ...plymouthPlan, title }));
    await render('ill.json', '-o', 'ill', '--no-pdf');
    const html = read('ill', 'index.html');
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(2);
  });
});

describe('milepost render --since', () => {
  const march = { ...plymouthPlan, edition: { id: '2019-03', label: 'March 2019' } };
  const [first, ...others] = plymouthPlan.priorities;
  const [milestone, ...rest] = first!.milestones;
  const slipped = { ...milestone!, status: plymouthPlan.statuses[1]!.id };
  writeFileSync(
    at('march.json'),
    JSON.stringify({
      ...march,
      priorities: [{ ...first, milestones: [slipped, ...rest] }, ...others],
    }),
  );
  const name = `Milestone ${milestone!.ref}`;

  test('ends the page and the board paper with what changed since, and writes it for a program', async () => {
    const chromiumPath = findChromium();
    const env = chromiumPath === undefined ? {} : { CHROMIUM_PATH: chromiumPath };
    const asked = ['render', 'plymouth.json', '-o', 'since', '--since', 'march.json'];
    expect(await runCli(asked, { cwd, env })).toMatchObject({ code: 0, err: '' });
    expect(everyFile('since')).toEqual([...files, 'changes.json'].sort());
    expect(JSON.parse(read('since', 'changes.json'))).toMatchObject({ kind: 'changes' });
    const pdf = await getDocumentProxy(
      new Uint8Array(readFileSync(at('since', 'board-paper.pdf'))),
    );
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain('What changed since March 2019');
    expect(text.replace(/\s+/g, ' ')).toMatch(/is “ON TRACK”\. It was “SLIGHT SLIPPAGE”/);
    const outline = (await pdf.getOutline()) as { items: { title: string }[] }[];
    const titles = outline.flatMap(({ items }) => items.map(({ title }) => title));
    expect(titles).toContain('What changed since March 2019');
  });

  test('leads from the top to what changed, and from there to the milestone, with JavaScript and without', async () => {
    const executablePath = findChromium();
    const browser = await chromium.launch({
      args: chromiumArgs,
      ...(executablePath && { executablePath }),
    });
    try {
      for (const javaScriptEnabled of [false, true]) {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(`file://${encodeURI(at('since', 'index.html'))}`);
        await page.getByRole('link', { name: 'What changed since March 2019' }).click();
        const region = page.getByRole('region', { name: 'What changed since March 2019' });
        await region.getByRole('heading', { level: 2 }).waitFor();
        await region.getByRole('link', { name, exact: true }).first().click();
        const row = page.locator(`[id="milepost-milestone-${milestone!.ref}"]:visible`);
        const { y } = (await row.boundingBox())!;
        const height = page.viewportSize()!.height;
        expect(y).toBeGreaterThanOrEqual(-1);
        expect(y).toBeLessThan(height);
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });

  test('an earlier plan that cannot be read: 2, and nothing written', async () => {
    const asked = ['plymouth.json', '-o', 'nothing', '--no-pdf', '--since', 'gone.json'];
    const { code, err } = await render(...asked);
    expect(code).toBe(2);
    expect(err).toContain('gone.json');
    expect(existsSync(at('nothing'))).toBe(false);
  });
});

describe('milepost render overwrites nothing', () => {
  test('unless --force says so: 2, what is in the way, and nothing written at all', async () => {
    mkdirSync(at('taken'));
    writeFileSync(at('taken', 'plan.json'), 'mine');
    const { code, err } = await render('plymouth.json', '-o', 'taken', '--no-pdf');
    expect(code).toBe(2);
    expect(err).toContain(`${path.join('taken', 'plan.json')} is there already`);
    expect(everyFile('taken')).toEqual(['plan.json']);
    expect(read('taken', 'plan.json')).toBe('mine');
    expect((await render('plymouth.json', '-o', 'taken', '--no-pdf', '--force')).code).toBe(0);
    expect(JSON.parse(read('taken', 'plan.json'))).toEqual(plymouthPlan);
  });

  test('and writes nothing where the plan cannot be read: 2, with what is wrong', async () => {
    const { code, err } = await render('broken.json', '-o', 'never', '--no-pdf');
    expect(code).toBe(2);
    expect(err).toMatch(/^broken\.json:1:1 {2}.*\n {2}.*\n {2}To do: /);
    expect(existsSync(at('never'))).toBe(false);
  });

  test('nor where a folder stands in the place of a file, or a file in the place of the folder', async () => {
    writeFileSync(at('a file'), '');
    const { code, err } = await render('plymouth.json', '-o', 'a file/report', '--no-pdf');
    expect(code).toBe(2);
    expect(err).toMatch(/could not be written: part of its path is a file/);
    mkdirSync(at('odd', 'index.html'), { recursive: true });
    expect((await render('plymouth.json', '-o', 'odd', '--no-pdf', '--force')).code).toBe(2);
    expect(everyFile('odd')).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('nor in a folder that can only be read', async () => {
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o555);
    const { code, err } = await render('plymouth.json', '-o', 'locked', '--no-pdf');
    expect(code).toBe(2);
    expect(err).toContain('you may not write there');
  });

  test('needs to be told where: 64', async () => {
    const { code, err } = await render('plymouth.json');
    expect(code).toBe(64);
    expect(err).toContain('-o FOLDER');
  });
});

describe('the browser that prints', () => {
  const withBrowser = (CHROMIUM_PATH: string, folder: string) =>
    runCli(['render', 'plymouth.json', '-o', folder], { cwd, env: { CHROMIUM_PATH } });
  const program = (name: string, body: string) => {
    writeFileSync(at(name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    return at(name);
  };

  test('that is not there: 2, what to do, and nothing written', async () => {
    const ran = await runCli(['render', 'plymouth.json', '-o', 'none'], {
      cwd,
      env: { PATH: cwd },
    });
    if (ran.code === 0) return; // One stands at a usual place, whatever the PATH.
    expect(ran.err).toContain('--no-pdf');
    const named = await withBrowser('/nowhere/chrome', 'none');
    expect(named.code).toBe(2);
    expect(named.err).toContain('CHROMIUM_PATH names /nowhere/chrome, which cannot be run');
    expect(existsSync(at('none'))).toBe(false);
  });

  test('that prints nothing: 2, with what it said, and nothing written', async () => {
    const { code, err } = await withBrowser(
      program('mute', 'echo "no display" >&2'),
      'mute report',
    );
    expect(code).toBe(2);
    expect(err).toMatch(/printed no PDF[^]*no display/);
    expect(existsSync(at('mute report'))).toBe(false);
  });

  test('Ctrl+C while it prints ends it and leaves nothing: 130', async () => {
    const slow = program('slow', `echo $$ > "${at('started')}"; exec sleep 600`);
    const child = startCli(['render', 'plymouth.json', '-o', 'stopped'], {
      cwd,
      env: { CHROMIUM_PATH: slow },
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!existsSync(at('started')) || read('started') === '') {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(existsSync(at('stopped'))).toBe(false);
    expect(() => process.kill(Number(read('started')), 0)).toThrow();
  });
});
