import type { KpiMessages } from './KpiMessages.js';

/**
 * Things named one after another.
 *
 * @example
 * list(['3.3', '4.1', '5.1'], enGB); // '3.3, 4.1 and 5.1'
 */
export function list(things: readonly string[], messages: Pick<KpiMessages, 'list'>): string {
  const last = things[things.length - 1];
  if (last === undefined) return '';
  if (things.length === 1) return last;
  return things.slice(0, -1).join(messages.list.comma) + messages.list.and + last;
}
