import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t';

export interface DelimitedOptions {
  /** @default told from the first lines */
  readonly delimiter?: Delimiter;
}

export interface DelimitedText {
  readonly delimiter: Delimiter;
  /** True when a quote was opened and never closed, so that the rest of the file was taken for one cell. */
  readonly unclosedQuote: boolean;
}

/**
 * Hands over the rows of delimited text (CSV) with their numbers from 1, one at a time, so that a long file is never
 * held as rows. It reads on until `visit` returns `false`.
 *
 * @example
 * const rows: string[][] = [];
 * parseDelimited('a;b\r\n1,5;2', (cells) => rows.push(cells)); // { delimiter: ';', unclosedQuote: false }
 */
export function parseDelimited(
  text: string,
  visit: (cells: string[], row: number) => unknown,
  options: DelimitedOptions = {},
): DelimitedText {
  const delimiter = options.delimiter ?? delimiterOf(text);
  let row = 0;
  let unclosedQuote = false;
  Papa.parse<string[]>(text, {
    delimiter,
    chunkSize: 1 << 20,
    step({ data, errors }, parser) {
      row += 1;
      unclosedQuote ||= errors.some(({ code }) => code === 'MissingQuotes');
      if (visit(data, row) === false) parser.abort();
    },
  });
  return { delimiter, unclosedQuote };
}

const sampled = 20_000;

/** The delimiter that stands most often outside quotes in the first line; a comma where none does. */
function delimiterOf(text: string): Delimiter {
  // Excel may name it in a line of its own.
  const named = /^sep=([,;\t])\r?\n/.exec(text)?.[1];
  if (named !== undefined) return named as Delimiter;
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const char of text.slice(0, sampled)) {
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === ',' || char === ';' || char === '\t') counts[char] += 1;
    else if (char === '\n' && counts[','] + counts[';'] + counts['\t'] > 0) break;
  }
  const [[most] = [',' as const]] = (Object.entries(counts) as [Delimiter, number][]).sort(
    ([, a], [, b]) => b - a,
  );
  return most;
}
