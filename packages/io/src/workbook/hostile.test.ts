import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Zippable } from 'fflate';
import { readWorkbook } from './readWorkbook.js';
import { tinyPlan } from './tinyPlan.examples.js';
import { writeWorkbook } from './writeWorkbook.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The least that is a workbook, with one sheet named Plan. */
function parts(sheet: string): Record<string, string> {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  };
}

const emptySheet = `<worksheet xmlns="${main}"><sheetData/></worksheet>`;

function zip(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

function codes(bytes: Uint8Array, options = {}) {
  const result = readWorkbook(bytes, options);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

const code = (bytes: Uint8Array, options = {}) => codes(bytes, options)[0];

describe('a file that is no workbook is named', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);

  test.each([
    ['old-xls', new Uint8Array([...ole, ...utf16('Workbook')])],
    ['password', new Uint8Array([...ole, ...utf16('EncryptedPackage')])],
    [
      'password',
      new Uint8Array([...ole, ...new Array(1_100_000).fill(0), ...utf16('EncryptedPackage')]),
    ],
    ['not-a-workbook', strToU8('Indicator,Period,Value\n')],
    ['not-a-workbook', strToU8('<!DOCTYPE html><table>')],
    ['not-a-workbook', strToU8('{ "milepost": 1 }')],
    ['not-a-workbook', new Uint8Array()],
    ['not-a-workbook', new Uint8Array([1, 2, 3])],
    ['not-a-workbook', zip({ 'readme.txt': 'hello' })],
    ['binary-xlsb', zip({ 'xl/workbook.bin': 'x' })],
    ['open-document', zip({ mimetype: 'x', 'content.xml': '<x/>' })],
  ])('%s', (expected, bytes) => {
    expect(codes(bytes)).toEqual([expected]);
  });

  test('by what it is, where that can be told', () => {
    const result = readWorkbook(strToU8('Indicator,Period,Value\n'));
    expect(result.ok || result.issues[0]?.message).toMatch('CSV');
  });
});

describe('a damaged workbook', () => {
  test('is named wherever it is cut short', async () => {
    const whole = await writeWorkbook(tinyPlan);
    for (const share of [0.999, 0.9, 0.5, 0.1, 0.001]) {
      const cut = whole.slice(0, Math.max(Math.floor(whole.length * share), 4));
      expect(codes(cut), String(share)).toEqual(['truncated']);
    }
  });

  test('with a part that is missing or no XML is named by that part', () => {
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = parts(emptySheet);
    expect(code(zip(rest))).toBe('damaged');
    expect(code(zip(parts('<worksheet><sheetData>')))).toBe('damaged');
    expect(code(zip(parts('not xml at all')))).toBe('damaged');
  });
});

describe('a hostile workbook', () => {
  test('is refused where it unpacks to many times its size, before it is unpacked', () => {
    const bomb = zip({ ...parts(emptySheet), 'xl/media/bomb': new Uint8Array(40_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(code(bomb)).toBe('zip-bomb');
  });

  test('is refused while it is unpacked, where its directory lies about its size', () => {
    const bytes = zip(parts(`${emptySheet}${' '.repeat(5_000_000)}`));
    const view = new DataView(bytes.buffer);
    let lies = 0;
    for (let at = 0; at + 30 < bytes.length; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) < 5_000_000)
        continue;
      view.setUint32(at + 24, 1000, true);
      lies += 1;
    }
    expect(lies).toBe(1);
    expect(code(bytes)).toBe('damaged');
  });

  test('is refused where parts share their bytes', () => {
    const bytes = zip({ ...parts(emptySheet), 'a.xml': 'x'.repeat(999), 'b.xml': 'y'.repeat(999) });
    const view = new DataView(bytes.buffer);
    const headers: number[] = [];
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) headers.push(at);
    }
    const [first = 0, second = 0] = headers.slice(-2);
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(code(bytes)).toBe('zip-bomb');
  });

  test('is refused where it has too many parts, or unpacks to too much', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`part${at}`, '']));
    const bytes = zip({ ...parts(emptySheet), ...many });
    expect(code(bytes, { limits: { parts: 50 } })).toBe('too-many-parts');
    expect(code(bytes, { limits: { bytes: 500 } })).toBe('too-large');
  });

  test.each([
    [
      'billion laughs',
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
    ],
    [
      'a file of the reader’s own',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>',
    ],
  ])('is refused where its XML declares entities: %s', (_, sheet) => {
    expect(code(zip(parts(sheet)))).toBe('xml-declares');
  });

  test('may name sheets, headings and ids after what every object inherits', () => {
    const row = (at: number, ...values: string[]) =>
      `<row r="${at}">${values.map((value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`).join('')}</row>`;
    const rows = [
      row(1, 'Item', 'Value', '__proto__', 'constructor'),
      row(2, 'Plan id', '__proto__'),
      row(3, 'Organisation code', '__proto__ = polluted'),
      row(4, '__proto__', 'x'),
      row(5, 'constructor', 'x'),
    ];
    const sheet = `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
    expect(codes(zip(parts(sheet)))).toContain('forbidden-key');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each([
    ['elements within elements', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
    ['an element of endless attributes', `<a b="${'c'.repeat(14_000_000)}"/>`],
    [
      'a cell of endless text',
      `<sheetData><row r="1"><c t="inlineStr"><is><t>${'x '.repeat(2_000_000)}</t></is></c></row></sheetData>`,
    ],
  ])('is refused where it holds %s', (_, inside) => {
    const sheet = `<worksheet xmlns="${main}">${inside}</worksheet>`;
    expect(codes(zip(parts(sheet)))).toEqual(['damaged']);
  });

  test('with a cell far to the right has it named', () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Item</t></is></c><c r="XFD1"><v>1</v></c></row>`;
    const sheet = `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
    const result = readWorkbook(zip(parts(sheet)));
    expect(result.ok || result.issues).toContainEqual(
      expect.objectContaining({ code: 'too-many-columns', place: 'Plan!1:1' }),
    );
  });

  test('of 1,048,576 blank rows is read without a word', () => {
    const rows = Array.from({ length: 1_048_576 }, (_, at) => `<row r="${at + 1}" s="1"/>`).join(
      '',
    );
    const sheet = `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
    expect(code(zip(parts(sheet)))).toBe('missing');
  });
});

describe('what a workbook carries and a plan needs not', () => {
  test('macros and links to other files are left alone, and notes say so', () => {
    const bytes = zip({
      ...parts(emptySheet),
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    });
    expect(readWorkbook(bytes).notes.map(({ code: each }) => each)).toEqual(
      expect.arrayContaining(['macros', 'external-links']),
    );
  });
});
