import type { WrittenCell } from './writeBook.js';
import { exactText } from '../cell/exactText.js';

/** Where texts go that are too long for a cell. */
export interface LongTexts {
  /** The cell of a text: itself, or what names it on the sheet Long texts. */
  text(text: string): string;
  /** The same of what is written otherwise than `exactText` does: a list. */
  list(written: string): string;
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** A cell of Excel holds 32,767 characters, and one that XML cannot hold takes seven. */
const most = 32_000;
const part = 4_000;

export function longTexts(): LongTexts {
  const rows: WrittenCell[][] = [];
  let number = 0;
  function kept(text: string): string {
    number += 1;
    for (let at = 0, each = 1; at < text.length; at += part, each += 1) {
      rows.push([number, each, `⟦${text.slice(at, at + part)}⟧`]);
    }
    return `⟦→ Long texts ${number}⟧`;
  }
  return {
    rows,
    text: (text) => (writtenLength(text) > most ? kept(text) : exactText(text)),
    list: (written) => (writtenLength(written) > most ? kept(written) : written),
  };
}

function writtenLength(text: string): number {
  const odd = text.match(/[\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x/g)?.length ?? 0;
  return text.length + odd * 6;
}
