import * as z from 'zod/mini';
import type { Expected } from './Expected.js';

/** An object with these keys and no others. */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const expected: Expected = 'object';
  return z.strictObject(shape, expected);
}
