import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { choice } from './choice.js';
import { claimSchema } from './claimSchema.js';
import { day, period } from './periods.js';
import { flag } from './flag.js';
import { headlineSchema } from './headlineSchema.js';
import { list } from './list.js';
import { name, plainText, reference, text } from './words.js';
import { prioritySchema } from './prioritySchema.js';
import { ragRuleSchema } from './ragRuleSchema.js';
import { record } from './record.js';
import { refusedUnless } from './refusedUnless.js';
import { travelPolicySchema } from './travelPolicySchema.js';
import { vocabulary } from './vocabulary.js';
import { wholeNumber } from './figures.js';

const plain: Expected = 'plain-text';
const object: Expected = 'object';

/** A link leads to a page or a mailbox, and cannot carry a script. */
const link = z
  .string(plain)
  .check(
    refusedUnless<string>((url) => /^(https:\/\/|mailto:)[^\s\p{C}]+$/u.test(url), 'bad-link'),
  );

const inspection = record({
  framework: text,
  from: period,
  to: period,
  published: z.exactOptional(period),
  judgement: text,
});

const phase = record({
  id: reference,
  label: name,
  from: z.exactOptional(period),
  to: z.exactOptional(period),
  assumed: flag,
});

const board = record({
  name,
  cadence: z.exactOptional(text),
  role: z.exactOptional(text),
});

const acknowledgement = record({
  rule: reference,
  priority: z.exactOptional(reference),
  milestone: z.exactOptional(reference),
  indicator: z.exactOptional(reference),
  period: z.exactOptional(period),
  reason: name,
  by: z.exactOptional(text),
});

/**
 * `Plan`: shapes, types and closed sets of words. What holds between several values (a status that is in the
 * vocabulary, a target that has a polarity) is in `plan/parse/agreement`.
 */
export const planSchema = record({
  milepost: z.literal(1),
  id: reference,
  title: name,
  organisation: record({
    name,
    codes: z.exactOptional(z.record(z.string(), plainText, object)),
  }),
  edition: record({ id: reference, label: name }),
  asAt: day,
  language: z.exactOptional(choice(vocabulary.languages)),
  marking: z.exactOptional(plainText),
  financialYearStart: z.exactOptional(wholeNumber(1, 12)),
  assumed: z.exactOptional(list(choice(['asAt', 'ragRules', 'travel']))),
  foreword: z.exactOptional(record({ text, by: z.exactOptional(text) })),
  introduction: z.exactOptional(text),
  summary: z.exactOptional(text),
  inspection: z.exactOptional(inspection),
  phases: z.exactOptional(list(phase)),
  events: z.exactOptional(list(record({ id: reference, label: name, period }))),
  governance: z.exactOptional(list(board)),
  headlines: z.exactOptional(list(headlineSchema)),
  statuses: list(record({ id: reference, label: name, category: choice(vocabulary.categories) })),
  ragRules: list(ragRuleSchema),
  defaultRagRule: z.exactOptional(reference),
  travel: z.exactOptional(travelPolicySchema),
  priorityName: z.exactOptional(text),
  priorities: list(prioritySchema),
  claims: z.exactOptional(list(claimSchema)),
  acknowledged: z.exactOptional(list(acknowledgement)),
  notes: z.exactOptional(list(text)),
  keyNotes: z.exactOptional(list(text)),
  contact: z.exactOptional(
    record({ role: z.exactOptional(text), organisation: text, link: z.exactOptional(link) }),
  ),
});
