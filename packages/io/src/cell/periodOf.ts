import { isPeriod } from '@milepost/core';
import { suggestPeriod } from '@milepost/core/parse';
import type { Cell, DateShows } from './Cell.js';
import { plain } from './numberOf.js';

/**
 * The period that a cell holds, or its text where it is none (the plan's parser then says so). A date counts for as
 * much as its cell shows: `Apr-18` is a month, `30/04/2018` a day.
 */
export function periodOf(cell: Cell): string {
  switch (cell.kind) {
    case 'date':
      return datePeriod(cell.day, cell.shows);
    case 'number':
      return periodInText(String(cell.number));
    case 'text':
      return periodInText(cell.text);
    case 'boolean':
      return String(cell.value);
    default:
      return '';
  }
}

/**
 * Whether a date shows its day and month alone, as `18-Apr`: what a spreadsheet makes of `Apr-18`, in the year it was
 * typed in. Which of the two was meant cannot be told.
 */
export function lacksYear(cell: Cell): boolean {
  return cell.kind === 'date' && cell.shows === 'day-month';
}

function datePeriod(day: string, shows: DateShows): string {
  if (shows === 'month') return day.slice(0, 7);
  return shows === 'year' ? day.slice(0, 4) : day;
}

function periodInText(written: string): string {
  const text: string = plain(written);
  const exact = [text, text.toUpperCase()].find(isPeriod);
  if (exact !== undefined) return exact;
  const academic = /^(?:ay|academic year)\s*(.*)$/i.exec(text);
  if (academic) return suggestPeriod(`AY${academic[1] ?? ''}`) ?? text;
  return suggestPeriod(text.replace(/^financial year\s*/i, '')) ?? text;
}
