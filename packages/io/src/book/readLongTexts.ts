import type { Table } from './Book.js';
import { cellText } from '../cell/Cell.js';
import { textOf } from '../cell/exactText.js';

/** Texts too long for one cell, put together from their parts: number, part, text. */
export function readLongTexts(table: Table, texts: Map<string, string>): void {
  table.each(({ cells }) => {
    const number = cellText(cells[0]);
    if (!/^\d+$/.test(number)) return;
    texts.set(number, (texts.get(number) ?? '') + textOf(cellText(cells[2])));
  });
}
