import type { BookLog } from './BookLog.js';
import type { Cell } from '../cell/Cell.js';
import type { CellAt } from './Book.js';
import type { Column, ColumnKind } from '../sheets/Sheet.js';
import type { Holder } from './setAt.js';
import type { PercentAs } from '../cell/figureIn.js';
import type { PlaceKeeper } from './Places.js';
import { cellText } from '../cell/Cell.js';
import { cellValue } from '../cell/cellValue.js';
import { emptyMark, listOf } from '../cell/exactText.js';
import { setAt } from './setAt.js';

/** What is known while a book is read. */
export interface BookReading {
  readonly plan: Holder;
  readonly log: BookLog;
  readonly places: PlaceKeeper;
  readonly priorities: Map<string, Holder>;
  readonly indicators: Map<string, Holder>;
  /** Texts too long for a cell, by their number. */
  readonly longTexts: Map<string, string>;
  readonly maxFigures: number;
}

const lists: ReadonlySet<ColumnKind> = new Set(['ids', 'choices', 'periods']);

/** Reads one cell into a record: an issue where it cannot be read, nothing where it is blank. */
export function readInto(
  record: Holder,
  column: Column,
  cell: Cell,
  at: CellAt,
  percent: PercentAs,
  { log, longTexts }: BookReading,
): void {
  if (cell.kind === 'text' && cell.text.trim() === emptyMark) {
    if (column.path.length > 1) setAt(record, column.path.slice(0, -1), {});
    else if (lists.has(column.kind)) setAt(record, column.path, []);
    return;
  }
  const value = valueOf(column, cell, at, percent, log, longTexts);
  if (value === undefined) return;
  const [first, second, third] = column.path;
  if (first === 'travel' && second === 'compareWith' && third === undefined) {
    if (value === 'none') return setAt(record, ['travel'], value);
    if (value === 'average') return setAt(record, column.path, {});
  }
  setAt(record, column.path, value);
}

/** Reads the cell of Welsh beside a cell of words. */
export function readWelshInto(
  record: Holder,
  column: Column,
  cell: Cell,
  at: CellAt,
  { log, longTexts }: BookReading,
): void {
  const cy = valueOf(column, cell, at, 'refused', log, longTexts);
  if (cy === undefined) return;
  const key = column.path.at(-1) ?? '';
  const holder = column.path.slice(0, -1).reduce<Holder>((within, step) => {
    within[step] ??= {};
    return within[step] as Holder;
  }, record);
  const en = holder[key];
  holder[key] = en === undefined ? { cy } : { en, cy };
}

function valueOf(
  column: Column,
  cell: Cell,
  at: CellAt,
  percent: PercentAs,
  log: BookLog,
  longTexts: ReadonlyMap<string, string>,
): unknown {
  const long = cell.kind === 'text' ? longTextNumber(cell.text) : undefined;
  if (long !== undefined) {
    const text = longTexts.get(long);
    if (text === undefined) log.issue('long-text-lost', at, { value: long });
    return lists.has(column.kind) && text !== undefined ? listOf(text) : text;
  }
  const read = cellValue(column, cell, percent);
  if ('fault' in read) {
    log.issue(read.fault, at, { value: read.shown ?? cellText(cell) });
    return undefined;
  }
  if (column.kind === 'id' && cell.kind === 'number' && !Number.isInteger(cell.number)) {
    log.note('number-as-ref', at, { value: cellText(cell) });
  }
  return read.value;
}

/** The number of a text that stands on the sheet Long texts. */
export function longTextNumber(text: string): string | undefined {
  return /^⟦→ Long texts (\d+)⟧$/.exec(text.trim())?.[1];
}
