import Papa from 'papaparse';
import type { IssueBook } from './IssueBook.js';

/** A file's text, or its text or bytes piece by piece: a Node or web stream, or any async iterable. */
export type EesSource = string | AsyncIterable<string | Uint8Array>;

/** No row of a published file comes near it: what is longer is a quote that was never closed. */
const LONGEST_ROW = 1_000_000;
const PIECE = 1 << 16;

/**
 * The rows of a comma-separated file, in batches of what each piece completes. Never more than one piece and one
 * unfinished row are held, however long the file is.
 */
export async function* eesRows(source: EesSource, issues: IssueBook): AsyncGenerator<string[][]> {
  let rest = '';
  let row = 1;
  for await (const piece of textOf(source, issues)) {
    const text = rest + piece;
    const { data, meta } = parse(text, true);
    rest = text.slice(meta.cursor);
    if (data.length > 0) yield data;
    row += data.length;
    if (rest.length > LONGEST_ROW) throwUnclosed(issues, row);
  }
  const { data, errors } = parse(rest, false);
  if (errors.some(({ code }) => code === 'MissingQuotes')) throwUnclosed(issues, row);
  const last = data.at(-1);
  if (last?.length === 1 && last[0] === '') data.pop();
  if (data.length > 0) yield data;
}

/** Papa Parse's own loop over one piece: it tells how far whole rows went, and knows no host's streams. */
function parse(text: string, ignoreLastRow: boolean): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  const parsed = parser.parse(text, 0, ignoreLastRow) as Papa.ParseResult<string[]>;
  for (const cells of parsed.data) {
    const last = cells.at(-1);
    if (last?.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1);
  }
  return parsed;
}

async function* textOf(source: EesSource, issues: IssueBook): AsyncGenerator<string> {
  let first = true;
  for await (const piece of typeof source === 'string' ? pieces(source) : decoded(source, issues)) {
    yield first ? piece.replace(/^\uFEFF/, '') : piece;
    first &&= piece === '';
  }
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

async function* decoded(
  source: AsyncIterable<string | Uint8Array>,
  issues: IssueBook,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for await (const piece of source) {
      yield typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    issues.add({
      code: 'encoding',
      problem: 'The file is not UTF-8, which the standard asks for.',
      remedy: 'Save it as "CSV UTF-8", or download it again.',
    });
    issues.throwAny();
  }
}

function throwUnclosed(issues: IssueBook, row: number): never {
  issues.add({
    code: 'unclosed-quote',
    row,
    problem: 'A cell opens with a quotation mark that nothing closes.',
    remedy: 'Close the quotation mark, or double it if it is part of the words.',
  });
  issues.throwAny();
  throw new Error('An issue was added.');
}
