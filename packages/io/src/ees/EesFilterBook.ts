import type { EesMetaFilter } from './eesMeta.js';
import type { IssueBook } from './IssueBook.js';

interface Filter extends EesMetaFilter {
  readonly at: number;
  readonly chosen: string | null;
  /** Items seen, for the issue that lists them. */
  readonly items: Set<string>;
}

const LISTED = 30;

/** Holds the caller's choice of filter items, and finds where a choice is missing. */
export class EesFilterBook {
  readonly #filters: Filter[] = [];
  #ambiguous = false;

  constructor(
    filters: readonly EesMetaFilter[],
    chosen: Readonly<Record<string, string>>,
    columns: readonly string[],
    issues: IssueBook,
  ) {
    const wanted = new Map(Object.entries(chosen));
    for (const filter of filters) {
      const key = [filter.column, filter.label].find((name) => wanted.has(name));
      const item = key === undefined ? null : (wanted.get(key) ?? null);
      if (key !== undefined) wanted.delete(key);
      const at = columns.indexOf(filter.column);
      this.#filters.push({ ...filter, at, chosen: item, items: new Set() });
    }
    for (const [name, item] of wanted) {
      const at = columns.indexOf(name);
      if (at >= 0) {
        // A filter with one item has no row in the meta file, and neither has a date beside its week.
        this.#filters.push({ column: name, label: name, at, chosen: item, items: new Set() });
        continue;
      }
      issues.add({
        code: 'no-such-choice',
        value: name,
        problem: 'is no filter of this file.',
        remedy: choices(
          'Its filters are',
          filters.map(({ column }) => column),
        ),
      });
    }
  }

  /** Whether a row is one of the chosen. After it, `ambiguous` may have become true. */
  admits(cells: readonly string[]): boolean {
    const out = this.#filters.filter(({ at, chosen, items }) => {
      const item = cells[at]?.trim() ?? '';
      if (chosen === null) return false;
      if (items.size <= LISTED) items.add(item);
      return item !== chosen;
    });
    if (out.length > 0) return false;
    for (const { at, chosen, items } of this.#filters) {
      if (chosen !== null) continue;
      if (items.size <= LISTED) items.add(cells[at]?.trim() ?? '');
      this.#ambiguous ||= items.size > 1;
    }
    return true;
  }

  /** Whether rows that were admitted differ in a filter nobody chose: figures would be taken for one another. */
  get ambiguous(): boolean {
    return this.#ambiguous;
  }

  tell(issues: IssueBook): void {
    for (const { column, chosen, items } of this.#filters) {
      const [first = ''] = sorted(items);
      if (chosen === null && items.size > 1) {
        issues.add({
          code: 'choose-filter',
          column,
          problem: `${choices('The rows can be', sorted(items))} None was chosen.`,
          remedy: `Choose one: filters: { ${column}: ${JSON.stringify(first)} }.`,
        });
      } else if (chosen !== null && items.size > 0 && !items.has(chosen) && items.size <= LISTED) {
        issues.add({
          code: 'no-such-choice',
          column,
          value: chosen,
          problem: 'is no item of this filter.',
          remedy: choices('Choose among', sorted(items)),
        });
      }
    }
  }
}

/** The total first: it is what most want. */
function sorted(items: ReadonlySet<string>): string[] {
  return [...items].sort((a, b) => {
    const total = Number(/^total$/i.test(b)) - Number(/^total$/i.test(a));
    return total || (a < b ? -1 : 1);
  });
}

/** `Choose among "Female", "Male".` */
export function choices(lead: string, names: readonly string[]): string {
  if (names.length === 0) return `${lead}: none.`;
  const listed = names.slice(0, LISTED).map((name) => JSON.stringify(name));
  const more = names.length > LISTED ? ' and others' : '';
  return `${lead} ${listed.join(', ')}${more}.`;
}
