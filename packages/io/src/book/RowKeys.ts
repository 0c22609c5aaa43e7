import type { BookReading } from './BookReading.js';
import type { Column, Sheet } from '../sheets/Sheet.js';
import type { Holder } from './setAt.js';
import type { Layout } from './Layout.js';
import type { Merge, Row, Table } from './Book.js';
import { cellText } from '../cell/Cell.js';
import { choiceOf } from '../cell/cellValue.js';
import { meant } from './Layout.js';
import { textOf } from '../cell/exactText.js';

interface RowHome {
  readonly holder: Holder;
  readonly list: readonly string[];
  /** Tells one list of one holder from another. */
  readonly owner: string;
  /** The row names no holder of its own: it can only carry on the record above. */
  readonly isCarriedOnly: boolean;
}

const lists = { priority: 'Priorities', indicator: 'Indicators' } as const;

/** Finds where each row of a sheet belongs: whose it is and which list it goes to. */
export class RowKeys {
  readonly #sheet: Sheet;
  readonly #layout: Layout;
  readonly #reading: BookReading;
  readonly #merges: readonly Merge[];
  readonly #merged = new Map<Merge, string>();
  #above = { holder: '', select: '' };

  constructor(sheet: Sheet, table: Table, layout: Layout, reading: BookReading) {
    this.#sheet = sheet;
    this.#layout = layout;
    this.#reading = reading;
    this.#merges = table.merges.filter(({ top, bottom }) => bottom > top);
  }

  /** The home of a row, or nothing where it has none: an issue has been told. */
  of(row: Row): RowHome | undefined {
    const { holder: kind, list } = this.#sheet;
    const holderText = kind === 'plan' ? '' : this.#textAt(row, this.#layout.holder);
    const selectText = 'lists' in list ? this.#textAt(row, this.#layout.select) : '';
    const isCarriedOnly =
      (kind !== 'plan' && holderText === '') || ('lists' in list && selectText === '');
    const holderName = holderText === '' ? this.#above.holder : holderText;
    const selectName = selectText === '' ? this.#above.select : selectText;
    const at = (column: number | undefined) => ({
      table: this.#layout.table,
      row: row.number,
      column: column ?? null,
    });
    const holder = this.#holder(holderName);
    if (holder === undefined) {
      this.#above = { holder: holderName, select: selectName };
      if (kind === 'plan') return undefined;
      const known = [...this.#named(kind).keys()];
      if (holderName === '') {
        this.#reading.log.issue('no-holder', at(this.#layout.holder), {
          holder: kind,
          column: kind === 'priority' ? 'Priority' : 'Indicator',
        });
      } else {
        this.#reading.log.issue('unknown-holder', at(this.#layout.holder), {
          holder: kind,
          value: holderName,
          sheet: lists[kind],
          nearest: meant(holderName, known),
        });
      }
      return undefined;
    }
    const path = this.#listPath(selectName);
    if (path === undefined) {
      const allowed = 'lists' in list ? Object.keys(list.lists).join(', ') : '';
      this.#reading.log.issue('unknown-list', at(this.#layout.select), {
        value: selectName,
        allowed,
      });
      return undefined;
    }
    this.#above = { holder: holderName, select: selectName };
    const owner = `${holderName}\u0000${path.join('.')}\u0000`;
    return { holder, list: path, owner, isCarriedOnly };
  }

  keyOf(row: Row, column: Column): string {
    return this.#textAt(row, this.#layout.columns.get(column));
  }

  indicator(row: Row): Holder | undefined {
    return this.indicatorNamed(this.#textAt(row, this.#layout.holder));
  }

  indicatorNamed(id: string): Holder | undefined {
    return this.#reading.indicators.get(id);
  }

  /** So that the sheets that follow can name it. */
  remember(record: Holder): void {
    const { name } = this.#sheet;
    const named = name === 'Priorities' ? this.#reading.priorities : this.#reading.indicators;
    const key = name === 'Priorities' ? record['ref'] : name === 'Indicators' ? record['id'] : null;
    if (typeof key === 'string' && !named.has(key)) named.set(key, record);
  }

  #named(kind: 'priority' | 'indicator'): ReadonlyMap<string, Holder> {
    return kind === 'priority' ? this.#reading.priorities : this.#reading.indicators;
  }

  #holder(name: string): Holder | undefined {
    const { holder } = this.#sheet;
    return holder === 'plan' ? this.#reading.plan : this.#named(holder).get(name);
  }

  #listPath(select: string): readonly string[] | undefined {
    const { list } = this.#sheet;
    if (!('lists' in list)) return list;
    const choice = choiceOf(select, Object.keys(list.lists));
    return Object.hasOwn(list.lists, choice) ? list.lists[choice] : undefined;
  }

  /** The text of a cell that says what a row is about; one merged with cells above holds what they hold. */
  #textAt(row: Row, column: number | undefined): string {
    if (column === undefined) return '';
    const text = textOf(cellText(row.cells[column]));
    const merge = this.#merges.find(
      ({ top, bottom, left, right }) =>
        row.number >= top && row.number <= bottom && column >= left && column <= right,
    );
    if (merge === undefined) return text;
    if (row.number === merge.top) this.#merged.set(merge, text);
    return text === '' ? (this.#merged.get(merge) ?? '') : text;
  }
}
