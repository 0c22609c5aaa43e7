import * as z from 'zod/mini';
import type { Expected } from './Expected.js';

const expected: Expected = 'true';

/** A mark that is `true` or left out. */
export const flag = z.exactOptional(z.literal(true, expected));
