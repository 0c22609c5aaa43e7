/** What a date is shown as: only that much of it was meant. */
export type DateShows = 'day' | 'day-month' | 'month' | 'year' | 'time';

/** One cell of a sheet as it was found, before it is known what it should hold. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: formatted as one, so that 0.531 is shown as 53.1%. */
  | { readonly kind: 'number'; readonly number: number; readonly percent?: true }
  | { readonly kind: 'date'; readonly day: string; readonly shows: DateShows }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `#REF!`, `#DIV/0!`... */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula that the file holds no value for. */
  | { readonly kind: 'uncalculated' };

/** Whether nothing a reader could see stands in a cell. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.kind === 'text' && cell.text.trim() === '');
}

/** A cell's contents as text, for ids, headings and messages. */
export function cellText(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case undefined:
    case 'uncalculated':
      return '';
    case 'text':
      return cell.text.trim();
    case 'number':
      return cell.percent ? `${shiftedBy(cell.number, 2)}%` : String(cell.number);
    case 'date':
      return cell.day;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.error;
  }
}

/** A number with its decimal point moved, free of binary noise: 0.531 by 2 is 53.1. */
export function shiftedBy(number: number, places: number): number {
  return Number((number * 10 ** places).toPrecision(15));
}
