const open = '⟦';
const close = '⟧';

/** Stands for a list or an entry that is there and empty, where a blank cell says that there is none. */
export const emptyMark = '⟦empty⟧';

/** What an example row begins with; such rows are not read. */
export const exampleMark = 'e.g. ';

/**
 * Text as it stands in a cell. What a reader of the sheet would not see or what would be taken for something else (no
 * text at all, spaces at either end, the words of an example row) is set in ⟦ ⟧, which say: exactly this.
 *
 * @example
 * exactText(' 1.1'); // '⟦ 1.1⟧'
 */
export function exactText(text: string): string {
  const plain = text !== '' && text === text.trim();
  return plain && !text.startsWith(open) && !text.startsWith(exampleMark)
    ? text
    : open + text + close;
}

/** The text that a cell holds: spaces at either end are dropped unless it is set in ⟦ ⟧. */
export function textOf(written: string): string {
  const text = written.trim();
  return text.startsWith(open) && text.endsWith(close) && text.length > 1
    ? text.slice(1, -1)
    : text;
}

const separator = /[;,\n]/;

/** A list in one cell. An entry that holds a separator is set in ⟦ ⟧, its own ⟧ doubled. */
export function listText(items: readonly string[]): string {
  return items
    .map((item) =>
      separator.test(item) || item === '' || item !== item.trim() || item.startsWith(open)
        ? open + item.replaceAll(close, close + close) + close
        : item,
    )
    .join('; ');
}

/** The entries of a list in one cell, parted by semicolons, commas or lines. */
export function listOf(written: string): string[] {
  const entries = written.match(/[^\S\n]*⟦(?:[^⟧]|⟧⟧)*⟧|[^;,\n]+/g) ?? [];
  return entries
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) =>
      entry.startsWith(open) && entry.endsWith(close) && entry.length > 1
        ? entry.slice(1, -1).replaceAll(close + close, close)
        : entry,
    );
}
