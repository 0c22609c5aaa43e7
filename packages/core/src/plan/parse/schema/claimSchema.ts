import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { choice } from './choice.js';
import { figure, wholeNumber } from './figures.js';
import { flag } from './flag.js';
import { period } from './periods.js';
import { record } from './record.js';
import { reference, text } from './words.js';
import { vocabulary } from './vocabulary.js';

const claim: Expected = 'claim';
const claimPlace: Expected = 'claim-place';

const priority = reference;

const place = z.discriminatedUnion(
  'part',
  [
    record({ part: choice(['foreword', 'introduction', 'summary']) }),
    record({ part: z.literal('headline'), headline: reference }),
    record({ part: choice(['commitment', 'aim', 'progress', 'analysis']), priority }),
    record({
      part: choice(['working-well', 'worried-about', 'needs-to-happen']),
      priority,
      item: z.exactOptional(wholeNumber(1, 1_000_000)),
    }),
  ],
  claimPlace,
);

const source = {
  where: text,
  says: text,
  at: z.exactOptional(place),
  quote: z.exactOptional(text),
};
const ofIndicator = { ...source, indicator: reference, saysProxy: flag };
const movement = choice(vocabulary.movements);
const overMonths = z.exactOptional(wholeNumber(1, 1200));

/** `Claim`. */
export const claimSchema = z.discriminatedUnion(
  'kind',
  [
    record({
      ...source,
      kind: z.literal('rollup'),
      priority: z.exactOptional(priority),
      category: choice(vocabulary.categories),
      counts: z.exactOptional(choice(vocabulary.counted)),
      count: z.exactOptional(figure),
      of: z.exactOptional(figure),
      percent: z.exactOptional(figure),
    }),
    record({
      ...ofIndicator,
      kind: z.literal('value'),
      period,
      value: figure,
      statedUnit: z.exactOptional(choice(vocabulary.statedUnits)),
    }),
    record({
      ...ofIndicator,
      kind: z.literal('change'),
      from: period,
      to: period,
      by: z.exactOptional(figure),
      in: z.exactOptional(choice(['unit', 'percent'])),
      movement: z.exactOptional(movement),
      overMonths,
    }),
    record({
      ...ofIndicator,
      kind: z.literal('trend'),
      from: period,
      to: period,
      movement,
      mostly: flag,
      overMonths,
    }),
    record({
      ...ofIndicator,
      kind: z.literal('comparison'),
      period,
      position: choice(['above', 'below', 'level']),
      with: choice(['target', 'baseline', 'benchmark']),
      benchmark: z.exactOptional(reference),
      label: z.exactOptional(text),
      value: z.exactOptional(figure),
      by: z.exactOptional(figure),
    }),
  ],
  claim,
);
