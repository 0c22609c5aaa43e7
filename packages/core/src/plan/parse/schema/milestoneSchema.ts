import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { choice } from './choice.js';
import { list } from './list.js';
import { period } from './periods.js';
import { record } from './record.js';
import { reference, text } from './words.js';
import { vocabulary } from './vocabulary.js';

const expected: Expected = 'schedule';

const details = {
  updates: z.exactOptional(list(period)),
  updatesEvery: z.exactOptional(choice(vocabulary.updateCadences)),
  for: z.exactOptional(text),
};

const schedule = z.discriminatedUnion(
  'kind',
  [
    record({ kind: choice(['commenced', 'commencing', 'due', 'launch']), period, ...details }),
    record({ kind: choice(['year-long', 'rolling']), ...details }),
  ],
  expected,
);

/** `Milestone`. */
export const milestoneSchema = record({
  id: reference,
  ref: reference,
  text,
  status: reference,
  schedule: list(schedule),
  revisedDue: z.exactOptional(period),
  owner: z.exactOptional(text),
  history: z.exactOptional(
    list(record({ period, status: reference, note: z.exactOptional(text) })),
  ),
});
