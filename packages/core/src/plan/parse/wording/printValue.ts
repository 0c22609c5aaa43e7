import type { IssueMessages } from '../../../messages/IssueMessages.js';
import { fill } from '../../../messages/fill.js';
import { isPlainList } from '../data/isPlainList.js';
import { isPlainObject } from '../data/isPlainObject.js';
import { printText } from './printText.js';

/** A bad value as it can be shown: text in quotes and shortened, and a name for what has no short spelling. Never throws. */
export function printValue(value: unknown, { values }: Pick<IssueMessages, 'values'>): string {
  switch (typeof value) {
    case 'string':
      return `"${printText(value, 60)}"`;
    case 'bigint':
      return printText(`${value}n`, 60);
    case 'object':
      return value === null ? 'null' : printHolder(value, values);
    case 'function':
      return values.function;
    case 'symbol':
      return values.symbol;
    case 'undefined':
      return values.undefined;
    default:
      return String(value);
  }
}

function printHolder(value: object, values: IssueMessages['values']): string {
  try {
    if (Array.isArray(value) && isPlainList(value)) {
      return value.length === 0 ? values.emptyList : fill(values.list, { n: value.length });
    }
    if (value instanceof Date) return values.date;
    if (value instanceof Map) return values.map;
    if (value instanceof Set) return values.set;
    return isPlainObject(value) ? values.object : values.instance;
  } catch {
    return values.object;
  }
}
