import * as z from 'zod/mini';
import { choice } from './choice.js';
import { decimals, figure } from './figures.js';
import { list } from './list.js';
import { name, reference, text } from './words.js';
import { period } from './periods.js';
import { record } from './record.js';
import { vocabulary } from './vocabulary.js';

const headlineFigure = record({
  period: z.exactOptional(period),
  value: figure,
  decimals: z.exactOptional(decimals),
  statedUnit: z.exactOptional(choice(vocabulary.statedUnits)),
});

const measure = record({
  label: name,
  indicator: z.exactOptional(reference),
  unit: choice(vocabulary.units),
  decimals,
  polarity: choice(['higher', 'lower', 'none']),
  before: z.exactOptional(headlineFigure),
  after: headlineFigure,
  change: z.exactOptional(figure),
  comparator: z.exactOptional(
    record({ label: text, value: figure, period: z.exactOptional(period) }),
  ),
});

/** `Headline`. */
export const headlineSchema = record({
  id: reference,
  title: name,
  text: z.exactOptional(text),
  measures: list(measure),
});
