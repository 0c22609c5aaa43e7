import type { Column } from './Sheet.js';
import { planFields } from './planFields.js';
import { sheets } from './sheets.js';

const holders = {
  plan: [],
  priority: ['priorities', '*'],
  indicator: ['priorities', '*', 'indicators', '*'],
} as const;

/** Every place of a plan that has a column, by its path with lists as `*`. */
export function columnsByPath(): ReadonlyMap<string, Column> {
  const found = new Map<string, Column>();
  for (const field of planFields) {
    found.set([...field.path, ...(field.repeats ? ['*'] : [])].join('.'), field);
  }
  for (const { holder, list, columns, groups = [] } of sheets) {
    for (const own of 'lists' in list ? Object.values(list.lists) : [list]) {
      const record = [...holders[holder], ...own, '*'];
      for (const column of columns) found.set([...record, ...column.path].join('.'), column);
      for (const group of groups) {
        for (const column of group.columns) {
          found.set([...record, ...group.list, '*', ...column.path].join('.'), column);
        }
      }
    }
  }
  return found;
}

/** The column that holds a path of a plan, or the first that must be filled in of what is within it. */
export function columnAt(path: readonly (string | number)[]): Column | undefined {
  const key = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  const columns = columnsByPath();
  const within = [...columns].find(([at, { required }]) => required && at.startsWith(`${key}.`));
  return columns.get(key) ?? within?.[1];
}
