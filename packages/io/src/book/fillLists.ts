import type { Holder } from './setAt.js';
import type { Sheet } from '../sheets/Sheet.js';
import { getAt, listAt } from './setAt.js';
import { sheets } from '../sheets/sheets.js';

/** Lists that a plan must have are there, empty, where no row went to them. */
export function fillLists(plan: Holder): void {
  const priorities = () =>
    Array.isArray(plan['priorities']) ? (plan['priorities'] as Holder[]) : [];
  const indicators = () =>
    priorities().flatMap(({ indicators: own }) => (Array.isArray(own) ? (own as Holder[]) : []));
  for (const sheet of sheets) {
    const holders =
      sheet.holder === 'plan' ? [plan] : sheet.holder === 'priority' ? priorities() : indicators();
    for (const holder of holders) fillListsOf(holder, sheet);
  }
}

function fillListsOf(holder: Holder, { list, optional }: Sheet): void {
  if (!('lists' in list)) {
    if (!optional) listAt(holder, list);
    return;
  }
  for (const path of Object.values(list.lists)) {
    if (path.length > 1 && getAt(holder, path.slice(0, -1)) !== undefined) listAt(holder, path);
  }
}
