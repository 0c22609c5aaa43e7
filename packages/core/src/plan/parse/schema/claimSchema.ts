import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { choice } from './choice.js';
import { figure } from './figures.js';
import { period } from './periods.js';
import { record } from './record.js';
import { reference, text } from './words.js';
import { vocabulary } from './vocabulary.js';

const expected: Expected = 'claim';
const source = { where: text, says: text };

/** `Claim`. */
export const claimSchema = z.discriminatedUnion(
  'kind',
  [
    record({
      ...source,
      kind: z.literal('rollup'),
      priority: z.exactOptional(reference),
      category: choice(vocabulary.categories),
      count: z.exactOptional(figure),
      of: z.exactOptional(figure),
      percent: z.exactOptional(figure),
    }),
    record({
      ...source,
      kind: z.literal('value'),
      indicator: reference,
      period,
      value: figure,
    }),
  ],
  expected,
);
