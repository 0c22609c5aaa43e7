import * as z from 'zod/mini';
import { indicatorSchema } from './indicatorSchema.js';
import { list } from './list.js';
import { milestoneSchema } from './milestoneSchema.js';
import { name, reference, text } from './words.js';
import { record } from './record.js';
import { reviewSchema } from './reviewSchema.js';

const block = record({ text, refs: list(reference) });

/** `Priority`. */
export const prioritySchema = record({
  ref: reference,
  title: name,
  commitment: z.exactOptional(text),
  aim: z.exactOptional(text),
  progress: z.exactOptional(text),
  analysis: z.exactOptional(text),
  milestones: list(milestoneSchema),
  impact: z.exactOptional(list(block)),
  assurance: z.exactOptional(list(block)),
  indicators: z.exactOptional(list(indicatorSchema)),
  review: z.exactOptional(reviewSchema),
});
