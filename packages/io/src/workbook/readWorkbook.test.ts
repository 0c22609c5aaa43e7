import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  columnOf,
  figuresAs,
  issuesIn,
  notesIn,
  put,
  read,
  sheetOf,
  tinyPlan,
} from './tinyPlan.examples.js';
import { readWorkbook } from './readWorkbook.js';
import { writeWorkbook } from './writeWorkbook.js';

describe('readWorkbook', () => {
  test('reads what another program has saved as it was', async () => {
    const result = await read(() => undefined);
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
    expect(notesIn(result)).toEqual([]);
  });

  test('an empty template says what must be filled in, and reads none of its examples', async () => {
    const result = readWorkbook(await writeWorkbook());
    expect(issuesIn(result).map(({ code, place }) => [code, place])).toEqual([
      ['missing', 'Plan!B3'],
      ['missing', 'Plan!B4'],
      ['missing', 'Plan!B5'],
      ['missing', 'Plan!B7'],
      ['missing', 'Plan!B9'],
    ]);
    expect(result.ok || result.issues[0]).toMatchObject({
      message: 'Plan id is blank.',
      remedy: 'Fill it in. A short name for the plan that never changes: lower case, with hyphens.',
    });
  });

  test('says the cell of what the plan’s parser refuses', async () => {
    let place = '';
    const result = await read((book) => {
      place = put(book, 'Indicators', 2, 'Polarity', 'hgiher');
    });
    expect(issuesIn(result)).toEqual([{ code: 'unknown-value', place, value: '"hgiher"' }]);
    expect(result.ok || result.issues[0]?.path).toEqual([
      'priorities',
      0,
      'indicators',
      0,
      'polarity',
    ]);
  });

  test('takes words however they are spelt: "Year to date", " HIGHER "', async () => {
    const result = await read((book) => {
      put(book, 'Indicators', 2, 'Basis', 'Year to date');
      put(book, 'Indicators', 2, 'Polarity', '\u00A0HIGHER ');
    });
    expect(result.ok && result.plan.priorities[0]?.indicators?.[0]).toMatchObject({
      basis: 'year-to-date',
      polarity: 'higher',
    });
  });

  test('tells where every part of the plan stands', async () => {
    const result = readWorkbook(await writeWorkbook(tinyPlan));
    const placeOf = (...path: (string | number)[]) =>
      result.ok ? (result.places.placeOf(path)?.place ?? null) : null;
    expect(placeOf('title')).toBe('Plan!B4');
    expect(placeOf('organisation', 'codes', 'ons')).toBe('Plan!B6');
    expect(placeOf('statuses', 0, 'category')).toBe('Statuses!C2');
    expect(placeOf('priorities', 0)).toBe('Priorities!A2');
    expect(placeOf('priorities', 0, 'milestones', 0, 'status')).toBe('Milestones!E2');
    expect(placeOf('priorities', 0, 'milestones', 0, 'schedule', 0, 'period')).toBe(
      'Milestones!I2',
    );
    expect(placeOf('priorities', 0, 'indicators', 0, 'observations', 1)).toBe('Figures!C3');
    expect(placeOf('priorities', 0, 'indicators', 0, 'observations', 1, 'period')).toBe(
      'Figures!B3',
    );
    expect(placeOf('priorities', 0, 'indicators', 1, 'observations', 0, 'value')).toBe(
      'Figures!C4',
    );
    expect(placeOf('statuses')).toBe('Statuses');
    expect(placeOf('nowhere')).toBeNull();
  });
});

describe('a sheet as people keep it', () => {
  test('may have a title above its headings, blank rows, and columns in any order', async () => {
    const result = await read((book) => {
      figuresAs(book, [
        ['Figures of the service'],
        [],
        ['Value', '_working', 'Period', 'Indicator'],
        [52, 'x', 'Apr-26', 'eet '],
        [],
        [56.4, null, 'May-26', '\u00A0eet'],
        [7, null, 'Apr-26', 'visits'],
      ]);
    });
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
  });

  test('has its hidden rows and sheets read, and a note says so', async () => {
    const result = await read((book) => {
      sheetOf(book, 'Figures').getRow(3).hidden = true;
      sheetOf(book, 'Statuses').state = 'hidden';
    });
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
    expect(notesIn(result)).toEqual([
      { code: 'hidden-sheet', place: 'Statuses' },
      { code: 'hidden-rows', place: 'Figures' },
    ]);
  });

  test('may merge the cells that say what its rows belong to', async () => {
    const result = await read((book) => sheetOf(book, 'Figures').mergeCells('A2:A3'));
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
    expect(notesIn(result)).toEqual([{ code: 'merged-filled', place: 'Figures!A2' }]);
  });

  test('says of an unknown sheet or column which one was meant', async () => {
    const result = await read((book) => {
      sheetOf(book, 'Statuses').name = 'Statusses';
      sheetOf(book, 'Indicators').getCell(
        1,
        columnOf(sheetOf(book, 'Indicators'), 'Source'),
      ).value = 'Sources';
      book.addWorksheet('Notes to self');
      book.addWorksheet('_working');
    });
    const issues = result.ok ? [] : result.issues;
    const strangers = issues.filter(({ code }) => /^unknown-(sheet|column)$/.test(code));
    expect(strangers.map(({ code, message }) => [code, message])).toEqual([
      ['unknown-sheet', 'No plan has a sheet “Statusses”. Is “Statuses” meant?'],
      ['unknown-column', 'The sheet has no column “Sources”. Is “Source” meant?'],
    ]);
    expect(notesIn(result)).toEqual([
      { code: 'sheet-left', place: "'Notes to self'" },
      { code: 'sheet-left', place: '_working' },
    ]);
  });

  test('says of a row that belongs to nothing what is there', async () => {
    const result = await read((book) => void put(book, 'Figures', 4, 'Indicator', 'vists'));
    expect(result.ok || result.issues).toMatchObject([
      { code: 'unknown-holder', place: 'Figures!A4', value: 'vists' },
    ]);
    expect(result.ok || result.issues[0]?.message).toMatch('Is “visits” meant?');
  });

  test('that has lost a column it needs says so once, and not of every row', async () => {
    const result = await read((book) => {
      const sheet = sheetOf(book, 'Indicators');
      sheet.spliceColumns(columnOf(sheet, 'Polarity'), 1);
    });
    expect(issuesIn(result)).toMatchObject([{ code: 'missing-column', value: 'Polarity' }]);
  });

  test('holds refs as text: a number that was typed is read, and one with a point is noted', async () => {
    const result = await read((book) => void put(book, 'Milestones', 2, 'Ref', 1.1));
    expect(result).toMatchObject({ ok: true, plan: tinyPlan });
    expect(notesIn(result)).toEqual([{ code: 'number-as-ref', place: 'Milestones!C2' }]);
  });

  test('with one id on two rows has the second named', async () => {
    const result = await read((book) => {
      const sheet = sheetOf(book, 'Indicators');
      put(book, 'Indicators', 3, 'Id', 'eet');
      expect(sheet.rowCount).toBeGreaterThan(2);
      figuresAs(book, [
        ['Indicator', 'Period', 'Value'],
        ['eet', 'Apr-26', 3],
      ]);
    });
    expect(issuesIn(result)).toMatchObject([{ code: 'duplicate-id', place: 'Indicators!B3' }]);
  });

  test('may merge cells of figures: only the first is read, the others are named', async () => {
    const result = await read((book) => sheetOf(book, 'Figures').mergeCells('B2:B3'));
    expect(issuesIn(result)).toMatchObject([{ code: 'missing', place: 'Figures!B3' }]);
    expect(notesIn(result)).toEqual([{ code: 'merged-first', place: 'Figures!B2' }]);
  });

  test('has a ref that a spreadsheet made a date of named', async () => {
    const date = new Date(Date.UTC(2026, 0, 1));
    const result = await read((book) => void put(book, 'Milestones', 2, 'Ref', date, 'dd/mm/yyyy'));
    expect(issuesIn(result)).toEqual([
      { code: 'date-for-text', place: 'Milestones!C2', value: '2026-01-01' },
    ]);
  });

  test('has a second column of one name, and what stands under no heading, named', async () => {
    const result = await read((book) => {
      figuresAs(book, [
        ['Indicator', 'Period', 'Value', 'value '],
        ['eet', 'Apr-26', 52, 53, 'by the way'],
      ]);
    });
    expect(issuesIn(result)).toEqual([
      { code: 'column-twice', place: 'Figures!D1', value: 'value' },
      { code: 'no-heading', place: 'Figures!E2', value: null },
    ]);
  });

  test('on the sheet Plan has an unknown item and one told twice named', async () => {
    const result = await read((book) => {
      const sheet = sheetOf(book, 'Plan');
      const rows = sheet.rowCount;
      sheet.getCell(rows + 1, 1).value = 'Titel';
      sheet.getCell(rows + 2, 1).value = 'Title';
      sheet.getCell(rows + 2, 2).value = 'Another';
    });
    expect(result.ok || result.issues.map(({ code, message }) => [code, message])).toEqual([
      ['unknown-item', 'The sheet Plan has no item “Titel”. Is “Title” meant?'],
      ['item-twice', 'The item Title is there twice.'],
    ]);
  });

  test('has a row that says neither whose it is nor which question it answers named', async () => {
    const result = await read((book) => {
      const sheet = sheetOf(book, 'Review');
      sheet.getCell(2, columnOf(sheet, 'Text')).value = 'More stay in touch.';
      put(book, 'Review', 3, 'Priority', '1');
      put(book, 'Review', 3, 'Question', 'whats-up');
      put(book, 'Review', 3, 'Text', 'Fewer reply.');
    });
    expect(issuesIn(result)).toMatchObject([
      { code: 'no-holder', place: 'Review!A2' },
      { code: 'unknown-list', place: 'Review!B3', value: 'whats-up' },
    ]);
  });

  test('has an answer that is neither yes nor no named', async () => {
    const result = await read((book) => {
      const sheet = sheetOf(book, 'Plan');
      const row = (sheet.getColumn(1).values as unknown[]).indexOf('Travel first against baseline');
      sheet.getCell(row, 2).value = 'perhaps';
    });
    expect(issuesIn(result)).toMatchObject([{ code: 'not-yes-or-no', value: 'perhaps' }]);
  });

  test('has targets of an indicator that is only monitored named', async () => {
    const result = await read((book) => {
      put(book, 'Indicators', 2, 'Targets', 'monitor-only');
      put(book, 'Targets', 2, 'Indicator', 'eet');
      put(book, 'Targets', 2, 'Value', 65);
      put(book, 'Targets', 2, 'Set for', '2026/27');
    });
    expect(issuesIn(result)).toMatchObject([
      { code: 'targets-of-monitored', place: 'Targets!2:2' },
    ]);
  });

  test('is read no further than its limit of figures', async () => {
    const bytes = await writeWorkbook(tinyPlan);
    const result = readWorkbook(bytes, { maxObservations: 1 });
    expect(issuesIn(result)).toContainEqual({
      code: 'too-many-rows',
      place: 'Figures',
      value: null,
    });
  });
});

describe('a workbook without what a plan needs', () => {
  test('says so of the sheet Plan, and not of all that would stand on it', async () => {
    const result = await read((book) => book.removeWorksheet(sheetOf(book, 'Plan').id));
    expect(issuesIn(result)).toEqual([{ code: 'missing-sheet', place: '', value: 'Plan' }]);
  });

  test('says which sheets a plan has, where it has none of them', async () => {
    const result = await read((book) => {
      for (const { id } of [...book.worksheets]) book.removeWorksheet(id);
      book.addWorksheet('Sheet1').getCell('A1').value = 'x';
    });
    expect(issuesIn(result)).toMatchObject([{ code: 'nothing-to-read' }]);
    expect(result.ok || result.issues[0]?.remedy).toMatch('Plan, Statuses, Rules');
  });
});

test('what LibreOffice has saved is read as it was', () => {
  const file = new URL('fixture/saved-by-libreoffice.xlsx', import.meta.url);
  const result = readWorkbook(new Uint8Array(readFileSync(file)));
  expect(result).toMatchObject({ ok: true, plan: tinyPlan, notes: [] });
});
