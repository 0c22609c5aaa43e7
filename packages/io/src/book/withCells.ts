import { fill } from '@milepost/core/messages';
import type { PlanIssue } from '@milepost/core/parse';
import type { BookIssue } from './BookIssue.js';
import type { Places } from './Places.js';
import type { Table } from './Book.js';
import { blankWords } from './issueWords.js';
import { columnAt } from '../sheets/columnAt.js';
import { placed } from './BookLog.js';

/** The parser's issues with their cells, after those of the cells themselves and without what follows from these. */
export function withCells(
  own: readonly BookIssue[],
  parsed: readonly PlanIssue[],
  places: Places,
  tables: readonly Table[],
): BookIssue[] {
  const told = new Set(own.map(({ place }) => place));
  const toldRows = new Set(
    own.map(({ sheet, cell }) => `${sheet}!${cell?.replace(/^[A-Z]+/, '')}`),
  );
  const noSheet = own.some(({ code }) => code === 'missing-sheet');
  const lostColumns = new Set(
    own.flatMap(({ code, sheet, value }) =>
      code === 'missing-column' ? [`${sheet}!${value}`] : [],
    ),
  );
  const further = parsed.flatMap((issue): BookIssue[] => {
    const at = places.placeOf(issue.path);
    const where = placed(at);
    const row = `${where.sheet}!${where.cell?.replace(/^[A-Z]+/, '')}`;
    const follows =
      told.has(where.place) ||
      (where.cell === null && noSheet && issue.code === 'missing') ||
      (followers.has(issue.code) && toldRows.has(row)) ||
      (issue.code === 'missing' &&
        lostColumns.size > 0 &&
        where.sheet !== null &&
        [...lostColumns].some((column) => column.startsWith(`${where.sheet}!`)));
    if (follows) return [];
    const { code, value, path } = issue;
    return [{ code, ...where, ...sayingOf(issue), value, path }];
  });
  const order = new Map(tables.map(({ name }, at) => [name, at]));
  const rank = ({ sheet }: BookIssue) => (sheet === null ? -1 : (order.get(sheet) ?? -1));
  return [...own, ...further].sort(
    (a, b) => rank(a) - rank(b) || rowIn(a) - rowIn(b) || columnIn(a) - columnIn(b),
  );
}

/** What the parser says, in the words of whoever keeps a workbook where it speaks of keys. */
function sayingOf(issue: PlanIssue): Pick<BookIssue, 'message' | 'remedy'> {
  const column = issue.code === 'missing' ? columnAt(issue.path) : undefined;
  if (column === undefined) return { message: issue.message, remedy: issue.remedy };
  const facts = { value: column.heading, note: column.note };
  return { message: fill(blankWords.message, facts), remedy: fill(blankWords.remedy, facts) };
}

/** What the parser says of a record when a cell of its row was not read. */
const followers: ReadonlySet<string> = new Set([
  'missing',
  'no-figure',
  'counts-not-paired',
  'count-not-as-value',
  'value-with-symbol',
]);

const rowIn = ({ cell }: BookIssue) => Number(cell?.replace(/^[A-Z]*(\d+).*$/, '$1') ?? 0);
const columnIn = ({ cell }: BookIssue) => cell?.replace(/\d.*$/, '').length ?? 0;
