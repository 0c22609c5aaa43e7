import Excel from 'exceljs';
import type { BookResult } from '../book/readBook.js';
import type { Observation, Plan } from '@milepost/core';
import { readWorkbook } from './readWorkbook.js';
import { sheets } from '../sheets/sheets.js';
import { writeWorkbook } from './writeWorkbook.js';

/** A plan small enough that every cell of its workbook can be named in a test. */
export const tinyPlan: Plan = {
  milepost: 1,
  id: 'tiny',
  title: 'Improvement plan',
  organisation: { name: 'Anyshire', codes: { ons: 'E06000099' } },
  edition: { id: '2026-06', label: 'June 2026' },
  asAt: '2026-06-30',
  statuses: [{ id: 'on', label: 'On track', category: 'on-track' }],
  ragRules: [{ id: 'near', kind: 'tolerance', within: 0.1, basis: 'relative' }],
  defaultRagRule: 'near',
  priorities: [
    {
      ref: '1',
      title: 'Care leavers',
      milestones: [
        {
          id: 'offer',
          ref: '1.1',
          text: 'Publish the local offer',
          status: 'on',
          schedule: [{ kind: 'due', period: '2026-09' }],
        },
      ],
      indicators: [
        {
          id: 'eet',
          label: 'In work or training',
          unit: 'percent',
          decimals: 1,
          polarity: 'higher',
          basis: 'snapshot',
          observations: [
            { period: '2026-04', value: 52 },
            { period: '2026-05', value: 56.4 },
          ],
        },
        {
          id: 'visits',
          label: 'Visits made',
          unit: 'count',
          decimals: 0,
          polarity: 'higher',
          basis: 'in-period',
          observations: [{ period: '2026-04', value: 7 }],
        },
      ],
    },
  ],
};

/** A workbook of the tiny plan after somebody has worked on it, saved by another program. */
export async function workedOn(change: (book: Excel.Workbook) => void): Promise<Uint8Array> {
  const book = new Excel.Workbook();
  await book.xlsx.load((await writeWorkbook(tinyPlan)).buffer as ArrayBuffer);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A sheet that is there. */
export function sheetOf(book: Excel.Workbook, name: string): Excel.Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The column of a heading, from 1. */
export function columnOf(sheet: Excel.Worksheet, heading: string): number {
  const headings = sheet.getRow(1).values as unknown[];
  const at = headings.indexOf(heading);
  if (at < 0) throw new Error(`no column ${heading} on ${sheet.name}`);
  return at;
}

/** Puts a value into a cell found by sheet, row and heading; returns its place. */
export function put(
  book: Excel.Workbook,
  name: string,
  row: number,
  heading: string,
  value: Excel.CellValue,
  format = 'General',
): string {
  const sheet = sheetOf(book, name);
  const cell = sheet.getCell(row, columnOf(sheet, heading));
  cell.value = value;
  // Cells that are read share their styles.
  cell.style = { ...cell.style, numFmt: format };
  return `${name}!${cell.address}`;
}

/** Takes the sheet Figures out and puts another in, its rows as given. */
export function figuresAs(
  book: Excel.Workbook,
  rows: readonly (readonly Excel.CellValue[])[],
): Excel.Worksheet {
  const at = sheets.findIndex(({ name }) => name === 'Figures');
  if (at < 0) throw new Error('no sheet Figures');
  book.removeWorksheet(sheetOf(book, 'Figures').id);
  const sheet = book.addWorksheet('Figures');
  for (const row of rows) sheet.addRow([...row]);
  return sheet;
}

/** Code, place and value of each issue. */
export const issuesIn = (result: BookResult) =>
  result.ok ? [] : result.issues.map(({ code, place, value }) => ({ code, place, value }));
/** Code and place of each note, but for sheets that are not there. */
export const notesIn = ({ notes }: BookResult) =>
  notes.filter(({ code }) => code !== 'sheet-absent').map(({ code, place }) => ({ code, place }));

/** The tiny plan after somebody has worked on it. */
export async function read(change: (book: Excel.Workbook) => void): Promise<BookResult> {
  return readWorkbook(await workedOn(change));
}

/** The figures of an indicator. */
export function figuresOf(result: BookResult, id: string): readonly Observation[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  const found = result.plan.priorities[0]?.indicators?.find((each) => each.id === id);
  return found?.observations ?? [];
}
