import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { choice } from './choice.js';
import { record } from './record.js';
import { vocabulary } from './vocabulary.js';
import { wholeNumber } from './figures.js';

const trueOrFalse: Expected = 'true-or-false';
const policy: Expected = 'comparison';

/** `TravelPolicy`. */
export const travelPolicySchema = record({
  compareWith: z.union(
    [choice(vocabulary.comparisons), record({ averageOf: wholeNumber(2, 60) })],
    policy,
  ),
  firstAgainstBaseline: z.exactOptional(z.boolean(trueOrFalse)),
  precision: z.exactOptional(choice(vocabulary.precisions)),
});
