import type { Worksheet } from 'exceljs';

/** Height of a line in points, and the most that a row may have. */
const lineHeight = 15;
const mostHeight = 409;

/**
 * Gives rows the height of their wrapped words. Excel would find it when it opens the file; LibreOffice shows one line
 * of each cell until somebody edits it. An estimate, and no more than that: `tidyXlsx` lets both fit the row anew.
 */
export function fitRows(sheet: Worksheet): void {
  sheet.eachRow((row) => {
    let lines = 1;
    row.eachCell((cell) => {
      if (cell.alignment?.wrapText !== true || typeof cell.value !== 'string') return;
      const size = (cell.font?.size ?? 11) / 11;
      const width = (sheet.getColumn(cell.col).width ?? 9) / size - 1;
      lines = Math.max(lines, linesOf(cell.value, width) * size);
    });
    if (lines > 1) row.height = Math.min(mostHeight, Math.ceil(lines * lineHeight));
  });
}

function linesOf(text: string, width: number): number {
  const paragraphs = text.split('\n');
  return paragraphs.reduce(
    (lines, { length }) => lines + Math.max(1, Math.ceil(length / width)),
    0,
  );
}
