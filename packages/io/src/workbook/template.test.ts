import { SaxesParser } from 'saxes';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMe } from './readMe.js';
import { planFields } from '../sheets/planFields.js';
import { sheets } from '../sheets/sheets.js';
import { tinyPlan } from './tinyPlan.examples.js';
import { writeWorkbook } from './writeWorkbook.js';

const parts = new Map<string, string>();
const sheetXml = new Map<string, string>();
const notes = new Map<string, ReadonlyMap<string, string>>();

beforeAll(async () => {
  for (const [name, bytes] of Object.entries(unzipSync(await writeWorkbook()))) {
    parts.set(name, strFromU8(bytes));
  }
  const targets = relationshipsOf('xl/workbook.xml');
  for (const [, name = '', id = ''] of part('xl/workbook.xml').matchAll(
    /<sheet [^>]*name="([^"]*)"[^>]*r:id="(\w+)"/g,
  )) {
    const target = targets.get(id) ?? '';
    sheetXml.set(name, part(target));
    const comments = [...relationshipsOf(target).values()].find((each) => /comments/.test(each));
    const found =
      comments === undefined
        ? []
        : part(comments).matchAll(/<comment ref="(\w+)"[^>]*>(.*?)<\/comment>/gs);
    notes.set(name, new Map([...found].map(([, cell = '', note = '']) => [cell, textIn(note)])));
  }
});

const part = (name: string) => {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`no part ${name}`);
  return found;
};

const textIn = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Where the relationships of a part lead, by their ids. */
function relationshipsOf(name: string): Map<string, string> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const rels = parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`) ?? '';
  return new Map(
    [...rels.matchAll(/<Relationship [^>]*>/g)].map(([one]) => {
      const target = /Target="([^"]*)"/.exec(one)?.[1] ?? '';
      const url = new URL(target, `file:///${folder}`);
      return [/Id="([^"]*)"/.exec(one)?.[1] ?? '', url.pathname.slice(1)];
    }),
  );
}

const asked =
  'Plan, Statuses, Rules, Phases, Governance, Headlines, Priorities, Milestones, Indicators, Targets, Benchmarks, Figures, Review, Claims, Acknowledged';

describe('the template', () => {
  test('has every sheet of a plan, in order', () => {
    const names = asked.split(', ');
    expect([...sheetXml.keys()].filter((name) => names.includes(name))).toEqual(names);
  });

  test('keeps its headings in sight', () => {
    for (const [name, xml] of sheetXml) {
      if (name === 'Read me') continue;
      expect(xml, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    }
  });

  test('explains every column in a note at its heading, and every fact at its row', () => {
    for (const { name } of sheets) {
      const headings = [...(sheetXml.get(name) ?? '').matchAll(/<c r="([A-Z]+1)"/g)].map(
        ([, cell]) => cell,
      );
      expect([...(notes.get(name)?.keys() ?? [])], name).toEqual(headings);
    }
    const told = [...(notes.get('Plan')?.values() ?? [])];
    for (const { note } of planFields)
      expect(
        told.some((text) => text.endsWith(note)),
        note,
      ).toBe(true);
  });

  test('gives its notes boxes as tall as their text', () => {
    const drawing = part('xl/drawings/vmlDrawing12.vml');
    const heights = [...drawing.matchAll(/height:(\d+)pt/g)].map(([, height]) => Number(height));
    const lengths = [...(notes.get('Indicators')?.values() ?? [])].map((note) => note.length);
    expect(heights).toHaveLength(lengths.length);
    lengths.forEach((length, at) => expect(heights[at]).toBeGreaterThanOrEqual((length / 30) * 15));
  });

  test.each([
    ['Indicators', 'higher,lower,range,none'],
    ['Indicators', 'in-period,year-to-date,rolling-12,snapshot,annualised'],
    ['Figures', 'final,provisional,revised'],
    ['Figures', 'green,amber,red'],
    ['Milestones', 'Statuses!$A$2:$A$2001'],
    ['Indicators', 'Rules!$A$2:$A$2001'],
  ])('offers on the sheet %s the words %s', (name, words) => {
    const formulas = (sheetXml.get(name) ?? '').matchAll(/<formula1>(.*?)<\/formula1>/g);
    expect([...formulas].map(([, formula = '']) => textIn(formula).replaceAll('"', ''))).toContain(
      words,
    );
  });

  test('shows all that a wrapped cell says, and lets its row grow with what is written in it', () => {
    const rows = [...(sheetXml.get('Read me') ?? '').matchAll(/<row r="(\d+)"([^>]*)>/g)];
    const long = rows.filter(([, row]) => (readMe[Number(row) - 1] ?? '').length > 110);
    expect(long.length).toBeGreaterThan(3);
    for (const [, , attributes] of long) expect(attributes).toMatch(/ ht="(30|45)"/);
    for (const [name, xml] of sheetXml) expect(xml, name).not.toContain('customHeight');
  });

  test('has columns wide enough that no id of its example is cut off', () => {
    const widths = [...(sheetXml.get('Figures') ?? '').matchAll(/<col min="1"[^>]*width="(\d+)"/g)];
    expect(Number(widths[0]?.[1])).toBeGreaterThan('e.g. care-leavers-eet'.length);
  });

  test('names the font of every cell, since a spreadsheet picks one of its own where it is not told', () => {
    const fonts = [...part('xl/styles.xml').matchAll(/<font>(.*?)<\/font>/g)];
    expect(fonts.length).toBeGreaterThan(4);
    for (const [, one] of fonts) expect(one).toMatch(/<name val="Calibri"\/>/);
  });

  test('holds no formula', () => {
    for (const [name, xml] of sheetXml) expect(xml, name).not.toMatch(/<f[ >]/);
  });
});

describe('what Excel demands, or it offers to repair the file', () => {
  test('all parts are XML', () => {
    for (const [name, xml] of parts) {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(xml).close();
    }
    expect(parts.size).toBeGreaterThan(40);
  });

  test('all parts are of a declared type, and all relationships lead to a part', () => {
    const types = part('[Content_Types].xml');
    const extensions = [...types.matchAll(/<Default Extension="(\w+)"/g)].map(([, each]) => each);
    const named = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, each]) => each);
    expect(named.filter((name) => !parts.has(name ?? ''))).toEqual([]);
    for (const name of parts.keys()) {
      if (name.endsWith('/') || name === '[Content_Types].xml') continue;
      expect(named.includes(name) || extensions.includes(name.split('.').pop()), name).toBe(true);
      for (const target of relationshipsOf(name).values())
        expect(parts.has(target), target).toBe(true);
    }
  });

  test('sheets are named within its rules', () => {
    const names = [...sheetXml.keys()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  });

  test('the parts of a sheet stand in its order', () => {
    const order =
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells dataValidations pageMargins pageSetup headerFooter legacyDrawing';
    for (const [name, xml] of sheetXml) {
      const found = [...topLevel(xml)];
      const places = found.map((each) => order.split(' ').indexOf(each));
      expect(places, name).toEqual([...places].sort((a, b) => a - b));
      expect(places, name).not.toContain(-1);
    }
  });

  test('cells refer to strings and styles that are there', () => {
    const strings = part('xl/sharedStrings.xml').match(/<si>/g)?.length ?? 0;
    const styles = /<cellXfs count="(\d+)"/.exec(part('xl/styles.xml'))?.[1] ?? '0';
    for (const xml of sheetXml.values()) {
      for (const [, at] of xml.matchAll(/t="s"><v>(\d+)</g))
        expect(Number(at)).toBeLessThan(strings);
      for (const [, at] of xml.matchAll(/<c [^>]*s="(\d+)"/g))
        expect(Number(at)).toBeLessThan(Number(styles));
    }
  });

  test('drop-downs are short enough, and take their words from sheets that are there', () => {
    for (const xml of sheetXml.values()) {
      for (const [, formula = ''] of xml.matchAll(/<formula1>(.*?)<\/formula1>/g)) {
        const text = textIn(formula);
        expect(text.length).toBeLessThanOrEqual(255);
        const from = /^(\w+)!/.exec(text)?.[1];
        expect(from === undefined ? text.startsWith('"') : sheetXml.has(from), text).toBe(true);
      }
    }
  });
});

test('the same plan is the same file, byte for byte', async () => {
  expect(await writeWorkbook(tinyPlan)).toEqual(await writeWorkbook(tinyPlan));
});

/** The elements directly within a sheet. */
function topLevel(xml: string): Set<string> {
  const found = new Set<string>();
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name }) => {
    if (depth === 1) found.add(name);
    depth += 1;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return found;
}
