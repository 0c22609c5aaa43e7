import type * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../indicator/Series.js';
import type { Plan } from '../../Plan.js';
import type { observationSchema } from './observationSchema.js';
import { planSchema } from './planSchema.js';
import { smallPlan } from '../../../examples/smallPlan.js';

/** A type with its intersections merged and every level readonly, so that two spellings of one shape are equal. */
type Spelt<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Spelt<T[Key]> };

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Parsed = z.output<typeof planSchema>;

describe('planSchema', () => {
  test('the compiler holds the schema and Plan to each other, optional keys included', () => {
    const accepted: Parsed extends Plan ? true : false = true;
    const complete: Spelt<Plan> extends Spelt<Parsed> ? true : false = true;
    const keyForKey: Same<Spelt<Parsed>, Spelt<Plan>> = true;
    // @ts-expect-error an optional key less is a difference, so the line above would not compile without it
    const lacking: Same<Spelt<Parsed>, Spelt<Omit<Plan, 'marking'>>> = true;
    const observations: Same<Spelt<z.output<typeof observationSchema>>, Spelt<Observation>> = true;
    expect([accepted, complete, keyForKey, lacking, observations]).not.toContain(false);
  });

  test('the schema as a whole accepts a plan, as the entry-by-entry judge does', () => {
    expect(planSchema.safeParse(structuredClone(smallPlan)).success).toBe(true);
  });
});
