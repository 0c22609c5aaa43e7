import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { choice } from './choice.js';
import { distance, figure } from './figures.js';
import { record } from './record.js';
import { reference } from './words.js';
import { vocabulary } from './vocabulary.js';

const expected: Expected = 'rag-rule';
const basis = choice(vocabulary.toleranceBases);

/** `NamedRagRule`. */
export const ragRuleSchema = z.discriminatedUnion(
  'kind',
  [
    record({ id: reference, kind: z.literal('tolerance'), within: distance, basis }),
    record({ id: reference, kind: z.literal('thresholds'), green: figure, amber: figure }),
    record({
      id: reference,
      kind: z.literal('range'),
      low: figure,
      high: figure,
      within: distance,
    }),
    record({ id: reference, kind: z.literal('trend-aware'), within: distance, basis }),
    record({ id: reference, kind: z.literal('monitor') }),
  ],
  expected,
);
