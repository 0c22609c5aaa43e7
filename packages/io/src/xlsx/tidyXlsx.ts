import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../book/Book.js';

/** Characters of a note that stand on a line of its box, and the height of a row in points. */
const lineLength = 30;
const rowHeight = 15;

/** The mark of a height that somebody set, and that is to stay. */
const fixedHeight = /(<row [^>]*?) customHeight="1"/g;

/**
 * What exceljs leaves undone: the boxes of notes are as tall as their text (Excel cuts off the rest), rows grow with what
 * is written in them, folders are no parts, and all parts bear one time, so that the same plan is the same file.
 */
export function tidyXlsx(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    const number = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/.exec(name)?.[1];
    const comments = parts[`xl/comments${number}.xml`];
    const drawing = parts[name];
    if (comments === undefined || drawing === undefined) continue;
    parts[name] = strToU8(withTallBoxes(strFromU8(drawing), noteLengths(strFromU8(comments))));
  }
  for (const name of Object.keys(parts)) {
    const sheet = name.startsWith('xl/worksheets/sheet') ? parts[name] : undefined;
    if (sheet) parts[name] = strToU8(strFromU8(sheet).replaceAll(fixedHeight, '$1'));
  }
  const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

/** How long the note of each cell is, by its name. */
function noteLengths(comments: string): ReadonlyMap<string, number> {
  const found = comments.matchAll(/<comment ref="([A-Z]+\d+)"[^>]*>([\s\S]*?)<\/comment>/g);
  return new Map(
    [...found].map(([, cell = '', note = '']) => [cell, note.replace(/<[^>]*>/g, '').length]),
  );
}

function withTallBoxes(drawing: string, lengths: ReadonlyMap<string, number>): string {
  return drawing.replace(/<v:shape [\s\S]*?<\/v:shape>/g, (shape) => {
    const row = numberIn(shape, 'Row');
    const column = numberIn(shape, 'Column');
    const length = lengths.get(`${columnLetters(column)}${row + 1}`) ?? 0;
    const rows = Math.max(4, Math.ceil(length / lineLength) + 2);
    // Left, top, right and bottom, each a column or row and how far into it.
    const anchor = [column + 1, 6, row, 4, column + 3, 2, row + rows, 4].join(', ');
    return shape
      .replace(/<x:Anchor>[^<]*</, `<x:Anchor>${anchor}<`)
      .replace(/height:[\d.]+pt/, `height:${rows * rowHeight}pt`);
  });
}

function numberIn(shape: string, key: string): number {
  return Number(new RegExp(`<x:${key}>(\\d+)<`).exec(shape)?.[1] ?? 0);
}
