import type { Column as ExcelColumn, PageSetup, Worksheet } from 'exceljs';
import type { WrittenColumn, WrittenTable } from '../book/writeBook.js';
import { columnLetters } from '../book/Book.js';
import { fitRows } from './fitRows.js';
import { planFields, planHeadings } from '../sheets/planFields.js';
import { planSheetName } from '../sheets/sheets.js';
import { tidyXlsx } from './tidyXlsx.js';
import { toXString } from './xString.js';

/** How a heading and an example look; colours are those of the Government Analysis Function's palette. */
const ink = 'FF12436D';
const pale = 'FFDCE4EC';
const paper = 'FFFFFFFF';
const faded = 'FF595959';

/** Said in full: a spreadsheet gives a font without a name whatever it likes. */
const font = { name: 'Calibri', family: 2, size: 11 };
const hint = { ...font, italic: true, color: { argb: faded } };

/** A4, in the number by which workbooks know it. */
const paperSize = 9;
/** Characters that stay readable across one landscape sheet. */
const sheetWidth = 190;
const footer = '&L&A&RPage &P of &N';

/** Rows under the headings that take drop-downs. */
const rowsAhead = 2000;

/**
 * Writes tables as a workbook: headings that stay in sight and explain themselves in a note, drop-downs, widths. All
 * that knows of exceljs is in this file.
 */
export async function writeXlsx(
  tables: readonly WrittenTable[],
  readMe: readonly string[],
): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  book.creator = 'Milepost';
  // A fixed moment: the same plan is the same file.
  book.created = new Date(0);
  book.modified = new Date(0);
  writeReadMe(book.addWorksheet('Read me'), readMe);
  for (const table of tables) {
    const sheet = book.addWorksheet(table.name, {
      headerFooter: { oddFooter: footer },
      views: [{ state: 'frozen', xSplit: table.name === planSheetName ? 1 : 0, ySplit: 1 }],
    });
    writeTable(sheet, table, tables);
    fitRows(sheet);
    Object.assign(sheet.pageSetup, pageSetupOf(sheet), { printTitlesRow: '1:1' });
  }
  return tidyXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
}

function pageSetupOf({ columns }: Worksheet): Partial<PageSetup> {
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  return {
    paperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.ceil(width / sheetWidth),
    fitToHeight: 0,
  };
}

function writeReadMe(sheet: Worksheet, lines: readonly string[]): void {
  sheet.getColumn(1).width = 110;
  Object.assign(sheet.pageSetup, pageSetupOf(sheet));
  sheet.headerFooter.oddFooter = footer;
  lines.forEach((line, at) => {
    const cell = sheet.getCell(at + 1, 1);
    cell.value = line;
    cell.alignment = { wrapText: true, vertical: 'top' };
    if (at === 0) cell.font = { ...font, bold: true, size: 14, color: { argb: ink } };
  });
  fitRows(sheet);
}

function writeTable(sheet: Worksheet, table: WrittenTable, tables: readonly WrittenTable[]): void {
  const isPlan = table.name === planSheetName;
  table.columns.forEach((written, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = widthOf(written, at, table);
    styleColumn(column, written);
    const heading = sheet.getCell(1, at + 1);
    heading.value = written.heading;
    const isRequired = isPlan || (written.column.required === true && !written.isWelsh);
    heading.font = { ...font, bold: true, color: { argb: isRequired ? paper : ink } };
    heading.fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: isRequired ? ink : pale },
    };
    heading.alignment = { wrapText: true, vertical: 'top' };
    heading.note = noteOf(written);
    const formula = choicesOf(written, tables);
    if (formula !== undefined && !isPlan) addChoices(sheet, at, 2, 1 + rowsAhead, formula, written);
  });
  table.rows.forEach((row, index) => {
    row.forEach((value, at) => {
      if (value === undefined) return;
      const cell = sheet.getCell(index + 2, at + 1);
      cell.value = typeof value === 'string' ? toXString(value) : value;
      if (table.isExample) cell.font = hint;
    });
  });
  if (isPlan) writePlanRows(sheet, table, tables);
}

/** On the sheet Plan each row explains itself, and has a drop-down of its own. */
function writePlanRows(
  sheet: Worksheet,
  table: WrittenTable,
  tables: readonly WrittenTable[],
): void {
  const after = table.columns.length + 1;
  for (const [at, heading] of ['_What to write', '_Example'].entries()) {
    const cell = sheet.getCell(1, after + at);
    cell.value = heading;
    cell.font = hint;
    sheet.getColumn(after + at).width = at === 0 ? 70 : 24;
  }
  table.rows.forEach(([name], index) => {
    const field = planFields.find(({ heading }) => heading === name);
    if (field === undefined) return;
    const row = index + 2;
    const title = sheet.getCell(row, 1);
    title.font = { ...font, bold: field.required === true };
    title.note = noteOf({ heading: field.heading, column: field });
    const help = sheet.getCell(row, after);
    help.value = field.note;
    help.font = hint;
    help.alignment = { wrapText: true, vertical: 'top' };
    const example = sheet.getCell(row, after + 1);
    example.value = field.example ?? null;
    example.font = hint;
    const written = { heading: field.heading, column: field };
    const formula = choicesOf(written, tables);
    if (formula !== undefined) addChoices(sheet, 1, row, row, formula, written);
  });
}

/** Words wrap; an id or a period that is cut off could be taken for another. */
function widthOf({ heading, column }: WrittenColumn, at: number, { name, rows }: WrittenTable) {
  if (name === planSheetName) return heading === planHeadings.name ? 30 : 60;
  if (column.kind === 'text') return column.width ?? 32;
  const least = column.width ?? Math.max(14, Math.min(24, heading.length + 4));
  const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), 0);
  return Math.max(least, Math.min(36, longest + 3));
}

/** Ids, refs and periods are text, so that a spreadsheet makes no number or date of them. */
function styleColumn(column: Partial<ExcelColumn>, { column: { kind } }: WrittenColumn): void {
  if (kind !== 'number') column.numFmt = '@';
  column.alignment = { vertical: 'top', wrapText: kind === 'text' || kind === 'plain' };
}

function noteOf({ column, isWelsh }: WrittenColumn): string {
  const required = column.required && !isWelsh ? 'Required. ' : '';
  return `${required}${isWelsh ? 'In Welsh. ' : ''}${column.note}`;
}

/** The formula of a drop-down: a list of words, or the first column of another sheet. */
function choicesOf(
  { column, isWelsh }: WrittenColumn,
  tables: readonly WrittenTable[],
): string | undefined {
  if (isWelsh) return undefined;
  const { choices, choicesFrom, kind } = column;
  if (kind === 'yes') return '"yes"';
  if (kind === 'yes-or-no') return '"yes,no"';
  if (kind === 'choice' && choices) return `"${choices.join(',')}"`;
  if (choicesFrom === undefined) return undefined;
  const from = tables.find(({ name }) => name === choicesFrom);
  const last = Math.max(from?.rows.length ?? 0, rowsAhead) + 1;
  return `${choicesFrom}!$A$2:$A$${last}`;
}

/** Missing from the types of exceljs, and the only way to give a whole column its drop-down. */
interface Validations {
  add(range: string, validation: object): void;
}

function addChoices(
  sheet: Worksheet,
  column: number,
  from: number,
  to: number,
  formula: string,
  { heading, column: { required } }: WrittenColumn,
): void {
  const letters = columnLetters(column);
  const { dataValidations } = sheet as unknown as { readonly dataValidations: Validations };
  dataValidations.add(`${letters}${from}:${letters}${to}`, {
    type: 'list',
    allowBlank: !required,
    formulae: [formula],
    // A warning, not a refusal: an id may be written before its sheet is filled.
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: heading,
    error: 'This is not one of the words in the list.',
  });
}
