import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../../../.ci/chromium.mjs';
import { titleOf } from './PlanPage.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printedPlans } from './printedPlans.js';
import { printPlan } from './printPlan.js';
import { sheetsOf } from './sheetsOf.js';
import type { Browser } from 'playwright';
import type { Printed } from './printPlan.js';

/** To look at them. */
const folder = process.env.PDF_FOLDER;

let browser: Browser;

beforeAll(async () => {
  if (folder) await mkdir(folder, { recursive: true });
  const executablePath = findChromium();
  browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath && { executablePath }),
  });
});

afterAll(() => browser.close());

describe.each(printedPlans)('$name on paper', (plan) => {
  let printed: Printed;
  beforeAll(async () => {
    printed = await printPlan(browser, plan);
    if (folder) await writeFile(path.join(folder, `${plan.name}.pdf`), printed.bytes);
  }, PATIENCE);

  it('is A4 on its side, on as many sheets as it needs', () => {
    const { sheets } = printed.pdf;
    for (const { width, height } of sheets) {
      expect(Math.abs(width - 842)).toBeLessThan(1);
      expect(Math.abs(height - 595)).toBeLessThan(1);
    }
    const [least, most] = plan.sheets;
    expect(sheets.length).toBeGreaterThanOrEqual(least);
    expect(sheets.length).toBeLessThanOrEqual(most);
  });

  it('has a title, a language, tags, and a bookmark for every heading', () => {
    const { title, language, tagged, bookmarks } = printed.pdf;
    expect({ title, language, tagged }).toEqual({
      title: titleOf(plan.report, plan.messages),
      language: plan.messages.language,
      tagged: true,
    });
    expect(bookmarks).toEqual(printed.words.headings);
    const tags = new Set(printed.pdf.sheets.flatMap(({ roles }) => [...roles]));
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'L', 'Figure', 'P']) {
      expect(tags).toContain(tag);
    }
  });

  it('is marked at the head and the foot of every sheet, and numbered', () => {
    const { sheets } = printed.pdf;
    const { marking } = plan.report;
    sheets.forEach(({ texts, height }, at) => {
      if (marking !== null) {
        const marks = texts.filter(({ text }) => text === marking);
        expect(marks.filter(({ bottom }) => bottom < 0.1 * height)).toHaveLength(1);
        expect(marks.filter(({ top }) => top > 0.9 * height)).toHaveLength(1);
      }
      expect(texts.map(({ text }) => text)).toContain(`${at + 1} / ${sheets.length}`);
    });
  });

  it('holds every block of words, whole', () => {
    const lost = printed.words.blocks.filter((block) => sheetsOf(block, printed.pdf) === null);
    expect(lost).toEqual([]);
  });

  it('says nothing twice that the page says once, and keeps its order', () => {
    const long = printed.words.blocks.filter((block) => /.{60}\.$/.test(block));
    const whole = printed.pdf.sheets.map(({ words }) => words).join('');
    const wrong = [...new Set(long)].filter(
      (block) => timesIn(block, whole) > timesIn(block, printed.words.blocks.join(' ')),
    );
    expect(wrong).toEqual([]);

    const once = long.filter((block) => timesIn(block, long.join(' ')) === 1);
    const places = once.map((block) => sheetsOf(block, printed.pdf)?.first ?? 0);
    expect(once.filter((_, at) => (places[at] ?? 0) < (places[at - 1] ?? 0))).toEqual([]);
  });

  it('clips nothing at the edges of a sheet', () => {
    const beyond = printed.pdf.sheets.flatMap(({ texts, width, height }, sheet) =>
      texts
        .filter(({ text }) => !/^\d+ \/ \d+$/.test(text))
        .filter(
          ({ left, right, top, bottom }) =>
            left < SIDE - 1 ||
            right > width - SIDE + 1 ||
            top < HEAD - 1 ||
            bottom > height - HEAD + 1,
        )
        .map(({ text }) => `${sheet + 1}: ${text}`),
    );
    expect(beyond).toEqual([]);
  });

  it('has the head of a table again on every sheet that the table goes on to', () => {
    const heads = printed.words.heads.map(withoutCommas);
    const tables = printed.pdf.sheets.flatMap(({ tables: own }, sheet) =>
      own.map((table) => ({ sheet: sheet + 1, words: withoutCommas(table) })),
    );
    expect(tables.length).toBeGreaterThan(heads.length);
    const without = tables.filter(({ words }) => !heads.some((head) => words.startsWith(head)));
    expect(without).toEqual([]);
  });

  it('parts no row of a table that one sheet has room for', () => {
    const { sheets } = printed.pdf;
    const parted = printed.words.rows.filter(
      ({ cells, height }) =>
        height < ROOM && !sheets.some(({ words }) => cells.every((cell) => words.includes(cell))),
    );
    expect(printed.words.rows.length).toBeGreaterThan(20);
    expect(parted).toEqual([]);
  });

  it('leaves no heading or caption at the foot of a sheet', () => {
    const titles = new Set([...printed.words.headings, ...printed.words.captions]);
    const left = printed.pdf.sheets.flatMap(({ texts }, sheet) => {
      const own = texts.filter(
        ({ text }) => text !== plan.report.marking && !/^\d+ \/ \d+$/.test(text),
      );
      const foot = Math.max(...own.map(({ bottom }) => bottom));
      const last = own.filter(({ bottom }) => bottom > foot - 2).map(({ text }) => text);
      const words = last.join('').replace(/\s+/g, '');
      return titles.has(words) ? [`${sheet + 1}: ${words}`] : [];
    });
    expect(left).toEqual([]);
  });

  it('leaves no sheet with but a line or two on it', () => {
    const { marking } = plan.report;
    const bare = printed.pdf.sheets.flatMap(({ texts, height }, sheet) => {
      const own = texts.filter(({ text }) => text !== marking && !/^\d+ \/ \d+$/.test(text));
      const head = Math.min(...own.map(({ top }) => top));
      const foot = Math.max(...own.map(({ bottom }) => bottom));
      return foot - head < LEAST * height ? [`${sheet + 1}: ${own[0]?.text}`] : [];
    });
    expect(bare).toEqual([]);
  });

  it('tells listeners each rating, movement and count, which eyes have as marks', () => {
    const { hidden } = printed.words;
    const drawn = printed.pdf.sheets.map(({ words }) => words).join('');
    expect(hidden.length).toBeGreaterThan(100);
    expect([...new Set(hidden)].filter((words) => !drawn.includes(words))).toEqual([]);
  });

  it('has no control on it', () => {
    const drawn = printed.pdf.sheets.map(({ words }) => words).join('');
    const { controls } = printed.words;
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter((words) => words.length > 5 && drawn.includes(words))).toEqual([]);
    for (const { annotations } of printed.pdf.sheets) {
      expect(annotations.filter((kind) => kind !== 'Link')).toEqual([]);
    }
  });
});

const PATIENCE = 240_000;
/** Margins in points: 14 mm at the sides, 8 mm above and below. */
const SIDE = 39.7;
const HEAD = 22.7;
/** The share of a sheet's height that its words reach over. */
const LEAST = 0.08;
/** What a sheet has for a row under the head of its table, in CSS pixels. */
const ROOM = 500;

/** Repeated heads are drawn without the commas that part their words for listeners. */
function withoutCommas(words: string): string {
  return words.replaceAll(',', '');
}

function timesIn(words: string, whole: string): number {
  return whole.split(words).length - 1;
}
