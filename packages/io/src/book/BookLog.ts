import { fill } from '@milepost/core/messages';
import type { BookIssue, BookIssueCode, BookNote, BookNoteCode, BookPlace } from './BookIssue.js';
import type { CellAt } from './Book.js';
import { cellName } from './Book.js';
import { issueWords, noteWords } from './issueWords.js';

type Facts = Readonly<Record<string, string | number>>;

/** Where an issue is: a cell, a sheet, or the file as a whole. */
export type IssuePlace = CellAt | { readonly table: string } | null;

/** What is said of a book while it is read. */
export interface BookLog {
  readonly issues: readonly BookIssue[];
  readonly notes: readonly BookNote[];
  issue(code: BookIssueCode, at: IssuePlace, facts?: Facts): void;
  note(code: BookNoteCode, at: IssuePlace, facts?: Facts): void;
}

const symbols = 'c, x, z, low, k or u';

/** More than these are not worth reading, and a hostile file could hold millions. */
const most = 1000;

export function bookLog(): BookLog {
  const issues: BookIssue[] = [];
  const notes: BookNote[] = [];
  return {
    issues,
    notes,
    issue(code, at, facts = {}) {
      if (issues.length >= most) return;
      issues.push(bookIssue(code, at, facts));
    },
    note(code, at, facts = {}) {
      if (notes.length >= most) return;
      notes.push({ code, ...placed(at), message: fill(noteWords[code], printable(facts)) });
    },
  };
}

export function bookIssue(code: BookIssueCode, at: IssuePlace, facts: Facts = {}): BookIssue {
  const words = issueWords[code];
  const known = { symbols, nearest: '', found: '', ...printable(facts) };
  return {
    code,
    ...placed(at),
    message: fill(words.message, known),
    remedy: fill(words.remedy, known),
    value: 'value' in facts ? String(printable(facts)['value']) : null,
    path: null,
  };
}

/** Sheet, cell and both together. */
export function placed(at: IssuePlace): BookPlace {
  if (at === null) return { sheet: null, cell: null, place: '' };
  const cell = 'row' in at ? cellName(at) : null;
  const sheet = /^[\p{L}\p{N}_.]+$/u.test(at.table)
    ? at.table
    : `'${at.table.replaceAll("'", "''")}'`;
  return { sheet: at.table, cell, place: cell === null ? sheet : `${sheet}!${cell}` };
}

/** What a file says, made fit to print: one line, no control characters, not long. */
function printable(facts: Facts): Facts {
  const fit = (key: string, value: string | number) => {
    if (typeof value === 'number') return value;
    const shown = shortened(value.replace(/[\p{C}\s]+/gu, ' '));
    // What is meant instead follows a sentence, with the space between.
    return key === 'nearest' ? shown : shown.trim();
  };
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, fit(key, value)]));
}

function shortened(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
