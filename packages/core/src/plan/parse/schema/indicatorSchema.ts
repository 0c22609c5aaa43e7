import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { choice } from './choice.js';
import { decimals, figure, per } from './figures.js';
import { flag } from './flag.js';
import { list } from './list.js';
import { name, reference, text } from './words.js';
import { observationSchema } from './observationSchema.js';
import { period } from './periods.js';
import { record } from './record.js';
import { refusedUnless } from './refusedUnless.js';
import { travelPolicySchema } from './travelPolicySchema.js';
import { vocabulary } from './vocabulary.js';

const plain: Expected = 'plain-text';
const targets: Expected = 'targets';
const reach: Expected = 'target-reach';
const policy: Expected = 'travel-policy';

const currency = z
  .string(plain)
  .check(refusedUnless<string>((code) => /^[A-Z]{3}$/.test(code), 'not-a-currency'));

const symbol = z.exactOptional(choice(vocabulary.symbols));

const baseline = record({
  period,
  value: z.exactOptional(figure),
  symbol,
  numerator: z.exactOptional(figure),
  denominator: z.exactOptional(figure),
  source: z.exactOptional(text),
});

const target = record({
  value: figure,
  setFor: period,
  appliesTo: z.exactOptional(
    z.union([choice(['own-period', 'all-shown']), record({ from: period, to: period })], reach),
  ),
  source: z.exactOptional(text),
  assumed: flag,
});

const benchmark = record({
  id: reference,
  label: name,
  values: list(record({ period, value: z.exactOptional(figure), symbol })),
  source: z.exactOptional(text),
});

/** `Indicator`: the definition and the council's own series in one. */
export const indicatorSchema = record({
  id: reference,
  label: name,
  definition: z.exactOptional(text),
  unit: choice(vocabulary.units),
  per: z.exactOptional(per),
  currency: z.exactOptional(currency),
  decimals,
  polarity: choice(vocabulary.polarities),
  basis: choice(vocabulary.bases),
  proxy: z.exactOptional(record({ standsFor: text, because: text })),
  rule: z.exactOptional(reference),
  travel: z.exactOptional(z.union([travelPolicySchema, choice(['none'])], policy)),
  countLabel: z.exactOptional(text),
  lead: z.exactOptional(text),
  source: z.exactOptional(text),
  assumed: z.exactOptional(list(choice(['polarity', 'basis', 'unit', 'decimals']))),
  baseline: z.exactOptional(baseline),
  targets: z.exactOptional(z.union([list(target), choice(['monitor-only'])], targets)),
  benchmarks: z.exactOptional(list(benchmark)),
  observations: list(observationSchema),
});
