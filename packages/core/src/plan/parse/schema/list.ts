import * as z from 'zod/mini';
import type { Expected } from './Expected.js';

/** A list of entries of one kind. */
export function list<Entry extends z.core.SomeType>(entry: Entry) {
  const expected: Expected = 'list';
  return z.array(entry, expected);
}
