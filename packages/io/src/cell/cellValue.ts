import type { Cell } from './Cell.js';
import type { Column } from '../sheets/Sheet.js';
import type { PercentAs } from './figureIn.js';
import type { Reading } from './Reading.js';
import { cellText } from './Cell.js';
import { listOf, textOf } from './exactText.js';
import { numberIn } from './figureIn.js';
import { lacksYear, periodOf } from './periodOf.js';
import { plain } from './numberOf.js';

/** What a cell says in a column; words and periods that are none are left for the plan's parser to name. */
export function cellValue(column: Column, cell: Cell, percent: PercentAs): Reading<unknown> {
  if (cell.kind === 'error') return { fault: 'error-cell', shown: cell.error };
  if (cell.kind === 'uncalculated') return { fault: 'uncalculated' };
  switch (column.kind) {
    case 'text':
    case 'plain':
    case 'id':
      return wordsIn(cell);
    case 'ids':
      return map(wordsIn(cell, false), listOf);
    case 'choice':
      return map(wordsIn(cell), (word) => choiceOf(word, column.choices ?? []));
    case 'choices':
      return map(wordsIn(cell, false), (list) =>
        listOf(list).map((word) => choiceOf(word, column.choices ?? [])),
      );
    case 'number':
      return numberIn(cell, percent);
    case 'period':
    case 'day':
      return periodIn(cell);
    case 'periods':
      return cell.kind === 'text'
        ? { value: listOf(cell.text).map((text) => periodOf({ kind: 'text', text })) }
        : map(periodIn(cell), (period) => [period]);
    case 'yes':
    case 'yes-or-no':
      return yesOrNo(cell, column.kind);
  }
}

function periodIn(cell: Cell): Reading<string> {
  if (lacksYear(cell)) return { fault: 'date-without-year', shown: cellText(cell) };
  return { value: periodOf(cell) };
}

function wordsIn(cell: Cell, exact = true): Reading<string> {
  if (cell.kind === 'date') return { fault: 'date-for-text', shown: cellText(cell) };
  if (cell.kind === 'text' && exact) return { value: textOf(cell.text) };
  return { value: cellText(cell) };
}

/** The choice that is meant, however it is spelt: "Year to date" is `year-to-date`. */
export function choiceOf(word: string, choices: readonly string[]): string {
  const bare = bareWord(word);
  return choices.find((choice) => bareWord(choice) === bare) ?? word;
}

function bareWord(word: string): string {
  return plain(word)
    .toLowerCase()
    .replace(/^what(’|')?s |^what are we |^what /, '')
    .replace(/[\s_’'?-]+/g, '');
}

function yesOrNo(cell: Cell, kind: 'yes' | 'yes-or-no'): Reading<boolean | undefined> {
  const word = plain(cellText(cell)).toLowerCase();
  if (['yes', 'y', 'true'].includes(word)) return { value: true };
  if (['no', 'n', 'false'].includes(word)) return { value: kind === 'yes' ? undefined : false };
  return { fault: 'not-yes-or-no', shown: cellText(cell) };
}

function map<From, To>(reading: Reading<From>, to: (value: From) => To): Reading<To> {
  return 'value' in reading ? { value: to(reading.value) } : reading;
}
