/**
 * How wide a line of text is about, in pixels, by the widths of Arial: near enough to break lines where nothing can be
 * measured.
 */
export function widthOf(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size * (bold ? 1.08 : 1);
}

function emsOf(letter: string): number {
  if (/[ijlI.,:;'’‘|!()[\] ]/.test(letter)) return 0.29;
  if (/[ftr/-]/.test(letter)) return 0.34;
  if (/[mwMW@%—]/.test(letter)) return 0.88;
  if (/[A-ZÂÊÎÔÛŴŶ&]/.test(letter)) return 0.7;
  return letter > '\u2e7f' ? 1 : 0.56;
}

/**
 * Text broken into lines no wider than `width` pixels, at spaces; a word that is wider alone is broken within.
 *
 * @example
 * wrapWords('Visits made on time', 80, 14); // ['Visits made', 'on time']
 */
export function wrapWords(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => widthOf(line, size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => piecesOf(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
