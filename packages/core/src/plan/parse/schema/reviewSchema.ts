import * as z from 'zod/mini';
import { choice } from './choice.js';
import { figure } from './figures.js';
import { list } from './list.js';
import { period } from './periods.js';
import { plainText, reference, text } from './words.js';
import { record } from './record.js';
import { vocabulary } from './vocabulary.js';

const breakdown = record({
  label: text,
  total: figure,
  parts: list(record({ label: text, value: figure })),
});

const fact = record({
  label: text,
  value: figure,
  unit: z.exactOptional(choice(vocabulary.units)),
  period: z.exactOptional(period),
});

const items = list(
  record({
    text,
    cites: z.exactOptional(list(reference)),
    indicators: z.exactOptional(list(reference)),
    heading: z.exactOptional(text),
    printed: z.exactOptional(plainText),
    due: z.exactOptional(period),
    breakdown: z.exactOptional(breakdown),
    facts: z.exactOptional(list(fact)),
  }),
);

/** `Review`. */
export const reviewSchema = record({
  workingWell: items,
  worriedAbout: items,
  needsToHappen: items,
});
