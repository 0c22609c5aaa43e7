import type { Merge } from '../book/Book.js';
import type { XlsxFile } from './XlsxFile.js';

/** Past this, merges are decoration. */
const mostText = 2 ** 20;

/**
 * The merged cells of a sheet. The file tells of them after all rows, and a row must know of them: so this goes
 * through it once before the rows are read, looking for nothing else.
 */
export function mergesOf(file: XlsxFile, part: string): Merge[] {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let found = '';
  file.pieces(part, (piece) => {
    const text = tail + decoder.decode(piece);
    if (found !== '') {
      found += text.slice(tail.length);
    } else {
      const at = text.indexOf('mergeCells');
      if (at >= 0) found = text.slice(at);
    }
    tail = text.slice(-20);
    return found.length < mostText;
  });
  const end = found.indexOf('/mergeCells');
  const references = (end < 0 ? found : found.slice(0, end)).matchAll(
    /ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g,
  );
  return [...references].map(([, left = '', top, right = '', bottom]) => ({
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  }));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
