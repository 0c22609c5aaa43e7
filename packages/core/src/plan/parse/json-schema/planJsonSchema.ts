import * as z from 'zod/mini';
import type { JsonSchema } from './JsonSchema.js';
import { claimSchema } from '../schema/claimSchema.js';
import { day, period } from '../schema/periods.js';
import { describeSchema } from './describeSchema.js';
import { headlineSchema } from '../schema/headlineSchema.js';
import { indicatorSchema } from '../schema/indicatorSchema.js';
import { milestoneSchema } from '../schema/milestoneSchema.js';
import { name, reference, text } from '../schema/words.js';
import { observationSchema } from '../schema/observationSchema.js';
import { planSchema } from '../schema/planSchema.js';
import { prioritySchema } from '../schema/prioritySchema.js';
import { ragRuleSchema } from '../schema/ragRuleSchema.js';
import { refusalAsSchema } from './refusalAsSchema.js';
import { reviewSchema } from '../schema/reviewSchema.js';
import { travelPolicySchema } from '../schema/travelPolicySchema.js';

const named = {
  text,
  name,
  reference,
  period,
  day,
  priority: prioritySchema,
  milestone: milestoneSchema,
  schedule: milestoneSchema.shape.schedule._zod.def.element,
  indicator: indicatorSchema,
  observation: observationSchema,
  review: reviewSchema,
  reviewItem: reviewSchema.shape.workingWell._zod.def.element,
  headline: headlineSchema,
  ragRule: ragRuleSchema,
  travelPolicy: travelPolicySchema,
  claim: claimSchema,
} as const;

const id = 'https://unpkg.com/@milepost/core/plan.schema.json';

/**
 * The JSON Schema (2020-12) of a plan file, made from `planSchema`: for editors, which complete and explain keys from
 * it, and for other languages. It holds shapes, types and closed sets of words; what holds between several values, and
 * a year that a calendar lacks, only `parsePlan` tells.
 */
export function planJsonSchema(): JsonSchema {
  const metadata = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(named)) metadata.add(schema, { id: name });
  const made = z.toJSONSchema(planSchema, {
    metadata,
    override({ zodSchema, jsonSchema }) {
      for (const check of zodSchema._zod.def.checks ?? []) {
        Object.assign(jsonSchema, refusalAsSchema(check._zod.def));
      }
    },
  }) as JsonSchema;
  const { $schema, $defs, ...plan } = withoutIds(made) as JsonSchema;
  const address = { $schema: { type: 'string', format: 'uri-reference' } };
  return {
    $schema,
    $id: id,
    title: 'Milepost plan',
    ...describeSchema('plan', { ...plan, properties: { ...address, ...plan.properties } }),
    $defs: Object.fromEntries(
      Object.entries($defs ?? {}).map(([name, schema]) => [name, describeSchema(name, schema)]),
    ),
  };
}

/** zod names each definition a second time within it, as an address that is nowhere. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, of]) => key !== 'id' || typeof of !== 'string',
  );
  return Object.fromEntries(entries.map(([key, of]) => [key, withoutIds(of)]));
}
