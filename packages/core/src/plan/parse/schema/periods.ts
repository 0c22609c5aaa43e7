import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { isPeriod } from '../../../period/isPeriod.js';
import { parsePeriod } from '../../../period/parsePeriod.js';
import { refusedUnless } from './refusedUnless.js';

const anyKind: Expected = 'period';
const dayOnly: Expected = 'day';

/** A period of any kind. */
export const period = z.string(anyKind).check(refusedUnless<string>(isPeriod, 'not-a-period'));

/** A single day. */
export const day = z
  .string(dayOnly)
  .check(refusedUnless<string>((text) => parsePeriod(text)?.kind === 'day', 'not-a-day'));
