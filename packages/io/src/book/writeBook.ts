import type { Indicator, Plan, Priority } from '@milepost/core';
import type { Column, Sheet } from '../sheets/Sheet.js';
import type { LongTexts } from './LongTexts.js';
import { emptyMark, exampleMark, exactText, listText } from '../cell/exactText.js';
import { getAt } from './setAt.js';
import {
  holderColumn,
  longTextsSheetName,
  planSheetName,
  sheets,
  welshHeading,
} from '../sheets/sheets.js';
import { longTexts } from './LongTexts.js';
import { planFields, planHeadings } from '../sheets/planFields.js';
import { writeCode } from './organisationCode.js';

export type WrittenCell = string | number | undefined;

/** One column of a table to be written, with what it says of itself. */
export interface WrittenColumn {
  readonly heading: string;
  readonly column: Column;
  readonly isWelsh?: true;
}

export interface WrittenTable {
  readonly name: string;
  readonly sheet: Sheet | null;
  readonly columns: readonly WrittenColumn[];
  /** Without the headings. */
  readonly rows: readonly (readonly WrittenCell[])[];
  /** The rows are an example, and are not read. */
  readonly isExample: boolean;
}

/** A plan as tables, or the tables of an empty one with an example row each. */
export function writeBook(plan: Plan | undefined, welsh: boolean): WrittenTable[] {
  const texts = longTexts();
  const written = sheets.map((sheet): WrittenTable => {
    const columns = columnsOf(sheet, welsh);
    const rows = plan === undefined ? [exampleRow(columns)] : rowsOf(sheet, plan, columns, texts);
    return { name: sheet.name, sheet, columns, rows, isExample: plan === undefined };
  });
  const tables = [planTable(plan, welsh, texts), ...written];
  if (texts.rows.length === 0) return tables;
  const longColumns = ['Number', 'Part', 'Text'].map((heading): WrittenColumn => {
    const note =
      'Texts too long for one cell, in parts. The cells they belong to name their number.';
    return { heading, column: { heading, path: [], kind: 'plain', note } };
  });
  const long = { name: longTextsSheetName, sheet: null, columns: longColumns, rows: texts.rows };
  return [...tables, { ...long, isExample: false }];
}

function columnsOf(sheet: Sheet, welsh: boolean): WrittenColumn[] {
  const holder =
    sheet.holder === 'plan'
      ? []
      : [
          {
            ...holderColumn[sheet.holder],
            ...(sheet.holderExample && { example: sheet.holderExample }),
          },
        ];
  const { list } = sheet;
  const select: Column[] =
    'lists' in list
      ? [
          {
            heading: list.heading,
            path: [],
            kind: 'choice',
            required: true,
            choices: Object.keys(list.lists),
            note: list.note,
            ...(list.example !== undefined && { example: list.example }),
          },
        ]
      : [];
  const own = [...sheet.columns, ...(sheet.groups ?? []).flatMap(({ columns }) => columns)];
  return [...holder, ...select, ...own].flatMap((column): WrittenColumn[] => {
    const { heading, kind } = column;
    if (kind !== 'text' || !welsh) return [{ heading, column }];
    return [
      { heading, column },
      { heading: welshHeading(heading), column, isWelsh: true },
    ];
  });
}

function exampleRow(columns: readonly WrittenColumn[]): WrittenCell[] {
  return columns.map(({ column, isWelsh }, at) => {
    const example = isWelsh ? undefined : column.example;
    return at === 0 ? `${exampleMark}${example ?? ''}` : example;
  });
}

function planTable(plan: Plan | undefined, welsh: boolean, texts: LongTexts): WrittenTable {
  const rows = planFields.flatMap((field): WrittenCell[][] => {
    const row = (...values: WrittenCell[]) => [field.heading, ...values];
    const value = plan === undefined ? undefined : valueAt(plan, field);
    if (field.repeats === 'texts' && Array.isArray(value) && value.length > 0) {
      return value.map((text) => row(...textCells(text, welsh, texts)));
    }
    if (field.repeats === 'codes' && typeof value === 'object' && value !== null) {
      const codes = Object.entries(value as Record<string, string>);
      if (codes.length > 0) return codes.map(([scheme, code]) => row(writeCode(scheme, code)));
    }
    if (field.repeats !== undefined) return [row(value === undefined ? undefined : emptyMark)];
    if (plan === undefined && field.path[0] === 'milepost') return [row(1)];
    if (field.kind === 'text') return [row(...textCells(value, welsh, texts))];
    return [row(cellOf(field, value, texts))];
  });
  const headings = [planHeadings.name, planHeadings.value, ...(welsh ? [planHeadings.welsh] : [])];
  const columns = headings.map((heading): WrittenColumn => {
    const note =
      heading === planHeadings.name
        ? 'What each row says. Leave these as they are.'
        : 'What your plan says. Leave blank what does not apply.';
    return { heading, column: { heading, path: [], kind: 'plain', note } };
  });
  return { name: planSheetName, sheet: null, columns, rows, isExample: false };
}

function textCells(value: unknown, welsh: boolean, texts: LongTexts): WrittenCell[] {
  const cells = [textCell(value, 'en', texts)];
  return welsh ? [...cells, textCell(value, 'cy', texts)] : cells;
}

function rowsOf(sheet: Sheet, plan: Plan, columns: readonly WrittenColumn[], texts: LongTexts) {
  const rows: WrittenCell[][] = [];
  const keyed = new Set([
    holderColumn.priority.heading,
    holderColumn.indicator.heading,
    ...('lists' in sheet.list ? [sheet.list.heading] : []),
  ]);
  const ownFirst = sheet.columns[0];
  for (const { holder, ref } of holdersOf(sheet, plan)) {
    for (const [select, path] of listsOf(sheet)) {
      const list = getAt(holder, path);
      const named = (cells: ReadonlyMap<string, WrittenCell>): WrittenCell[] =>
        columns.map(({ heading, column }, at) => {
          const isOwn = sheet.columns.includes(column) || at >= 2;
          if (!isOwn && keyed.has(heading)) return heading === selectHeading(sheet) ? select : ref;
          return cells.get(heading);
        });
      if (!Array.isArray(list)) continue;
      if (list.length === 0 && isMarkedEmpty(sheet, holder, path) && ownFirst) {
        rows.push(named(new Map([[ownFirst.heading, emptyMark]])));
      }
      for (const record of list as unknown[]) {
        for (const cells of recordRows(sheet, record, texts)) rows.push(named(cells));
      }
    }
  }
  return rows;
}

const selectHeading = ({ list }: Sheet) => ('lists' in list ? list.heading : undefined);

function listsOf({ list }: Sheet): [select: string | undefined, path: readonly string[]][] {
  return 'lists' in list ? Object.entries(list.lists) : [[undefined, list]];
}

function holdersOf(
  { holder }: Sheet,
  plan: Plan,
): { holder: Plan | Priority | Indicator; ref?: string }[] {
  if (holder === 'plan') return [{ holder: plan }];
  if (holder === 'priority')
    return plan.priorities.map((each) => ({ holder: each, ref: exactText(each.ref) }));
  return plan.priorities
    .flatMap(({ indicators = [] }) => indicators)
    .map((each) => ({ holder: each, ref: exactText(each.id) }));
}

/** Whether an empty list must be told from none. Three lists that stand together are told by the first of them. */
function isMarkedEmpty(sheet: Sheet, holder: unknown, path: readonly string[]): boolean {
  if (!sheet.optional) return false;
  const { list } = sheet;
  if (!('lists' in list) || path.length === 1) return true;
  const together = Object.values(list.lists);
  const isFirst = together[0] === path;
  return (
    isFirst &&
    together.every((each) => (getAt(holder, each) as unknown[] | undefined)?.length === 0)
  );
}

/** The rows of one record: its first holds it and the first entry of each inner list, the others the rest. */
function recordRows(sheet: Sheet, record: unknown, texts: LongTexts): Map<string, WrittenCell>[] {
  const rows: Map<string, WrittenCell>[] = [new Map()];
  const fill = (at: number, columns: readonly Column[], from: unknown) => {
    while (rows.length <= at) rows.push(keyOnly(sheet, record, texts));
    const row = rows[at];
    for (const column of columns) writeColumn(column, from, row ?? new Map(), texts);
  };
  fill(0, sheet.columns, record);
  for (const { list, columns, optional } of sheet.groups ?? []) {
    const entries = getAt(record, list);
    if (!Array.isArray(entries)) continue;
    const first = columns[0];
    if (entries.length === 0 && optional && first) rows[0]?.set(first.heading, emptyMark);
    entries.forEach((entry, at) => fill(at, columns, entry));
  }
  return rows;
}

function keyOnly(sheet: Sheet, record: unknown, texts: LongTexts): Map<string, WrittenCell> {
  const row = new Map<string, WrittenCell>();
  const key = sheet.columns.find(({ heading }) => heading === sheet.key);
  if (key) writeColumn(key, record, row, texts);
  return row;
}

function writeColumn(
  column: Column,
  from: unknown,
  row: Map<string, WrittenCell>,
  texts: LongTexts,
) {
  const value = valueAt(from, column);
  if (column.kind !== 'text') {
    row.set(column.heading, cellOf(column, value, texts));
    return;
  }
  row.set(column.heading, textCell(value, 'en', texts));
  row.set(welshHeading(column.heading), textCell(value, 'cy', texts));
}

/** What a column holds of a record; an inner object that is there and empty is told by its first column. */
function valueAt(from: unknown, { path }: Column): unknown {
  const value = getAt(from, path);
  if (path[0] === 'travel' && path[1] === 'compareWith' && path.length === 2) {
    if (getAt(from, ['travel']) === 'none') return 'none';
    return typeof value === 'object' ? 'average' : value;
  }
  if (path[0] === 'targets' || (path[0] === 'appliesTo' && path.length === 1)) {
    return typeof value === 'string' ? value : undefined;
  }
  const inner =
    path.length === 2 && path[1] === 'value' ? getAt(from, path.slice(0, 1)) : undefined;
  const isEmpty = typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0;
  return isEmpty ? emptyInner : value;
}

const emptyInner = Symbol('an inner object that is there and empty');

function textCell(value: unknown, language: 'en' | 'cy', texts: LongTexts): WrittenCell {
  if (typeof value === 'string') return language === 'en' ? texts.text(value) : undefined;
  const word = getAt(value, [language]);
  return typeof word === 'string' ? texts.text(word) : undefined;
}

function cellOf({ kind }: Column, value: unknown, texts: LongTexts): WrittenCell {
  if (value === emptyInner) return emptyMark;
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value.length === 0 ? emptyMark : texts.list(listText(value.map(String)));
  const text = String(value);
  return kind === 'period' || kind === 'day' ? text : texts.text(text);
}
