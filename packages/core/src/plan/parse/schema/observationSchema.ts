import * as z from 'zod/mini';
import { choice } from './choice.js';
import { day, period } from './periods.js';
import { figure } from './figures.js';
import { record } from './record.js';
import { text } from './words.js';
import { vocabulary } from './vocabulary.js';

/** `Observation`. `plainObservation` accepts the same ones, faster. */
export const observationSchema = record({
  period,
  vintage: z.exactOptional(day),
  value: z.exactOptional(figure),
  symbol: z.exactOptional(choice(vocabulary.symbols)),
  numerator: z.exactOptional(figure),
  denominator: z.exactOptional(figure),
  status: z.exactOptional(choice(vocabulary.observationStatuses)),
  note: z.exactOptional(text),
  published: z.exactOptional(
    record({
      value: z.exactOptional(figure),
      travel: z.exactOptional(choice(vocabulary.movements)),
      rag: z.exactOptional(choice(vocabulary.bands)),
    }),
  ),
});
