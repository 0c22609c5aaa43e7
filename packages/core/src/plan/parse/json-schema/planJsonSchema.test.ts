import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from './JsonSchema.js';
import * as examples from '../../../examples/index.js';
import { safeParsePlan } from '../safeParsePlan.js';
import { planJsonSchema } from './planJsonSchema.js';
import { schemaDescriptions } from './schemaDescriptions.js';

const schema = planJsonSchema();
const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  validateFormats: false,
}).compile(schema);
const plain = (plan: unknown) => JSON.parse(JSON.stringify(plan)) as Record<string, unknown>;
const plans = Object.entries(examples).filter(
  ([, one]) => typeof one === 'object' && 'milepost' in one,
);
const small = plain(examples.smallPlan);

/** Every name that a description could stand under. */
function namesIn(name: string, { properties, items, anyOf, oneOf }: JsonSchema): string[] {
  const branches = [items, ...(anyOf ?? []), ...(oneOf ?? [])].filter((one) => one !== undefined);
  return [
    name,
    ...Object.entries(properties ?? {}).flatMap(([key, one]) => namesIn(`${name}.${key}`, one)),
    ...branches.flatMap((one) => namesIn(name, one)),
  ];
}

describe('planJsonSchema', () => {
  test('plan.schema.json is what the schema of parsePlan makes today', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../../../plan.schema.json',
    );
  });

  test('every key has a description, and every description a key', () => {
    const names = new Set([
      ...namesIn('plan', schema),
      ...Object.entries(schema.$defs ?? {}).flatMap(([name, one]) => namesIn(name, one)),
    ]);
    expect([...names].sort()).toEqual(Object.keys(schemaDescriptions).sort());
  });

  test('a description stands beside the key it explains', () => {
    expect(schema.$defs?.['indicator']?.properties?.['polarity']?.description).toContain(
      'There is no default',
    );
  });

  test.each(plans)('%s is valid', (_, plan) => {
    validate(plain(plan));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a plan with one bare indicator is valid, so that what follows is refused for its fault alone', () => {
    expect(validate(plain(withIndicator({})))).toBe(true);
  });

  test.each<[string, unknown]>([
    ['no plan at all', []],
    ['a version to come', { ...small, milepost: 2 }],
    ['a key mistyped', { ...small, titel: 'Plan' }],
    ['a title missing', { ...small, title: undefined }],
    ['a title blank', { ...small, title: '  ' }],
    ['one language of two', { ...small, title: { en: 'Plan' } }],
    ['a day that is a month', { ...small, asAt: '2019-06' }],
    ['a month 13', { ...small, events: [{ id: 'a', label: 'b', period: '2019-13' }] }],
    [
      'a script for a link',
      { ...small, contact: { organisation: 'a', link: 'javascript:alert(1)' } },
    ],
    ['a year that starts in month 0', { ...small, financialYearStart: 0 }],
    ['a rule of no kind', { ...small, ragRules: [{ id: 'a', kind: 'near' }] }],
    [
      'a tolerance below 0',
      { ...small, ragRules: [{ id: 'a', kind: 'tolerance', within: -1, basis: 'points' }] },
    ],
    ['a figure in text', withIndicator({ observations: [{ period: '2019-05', value: '53.1' }] })],
    ['per nobody', withIndicator({ unit: 'rate', per: 0 })],
    ['half a decimal', withIndicator({ decimals: 0.5 })],
    ['no polarity', withIndicator({ polarity: undefined })],
    ['pounds by their sign', withIndicator({ unit: 'currency', currency: '£' })],
  ])('%s is not valid, and parsePlan refuses it too', (_, bad) => {
    const plan = JSON.parse(JSON.stringify(bad)) as unknown;
    expect(validate(plan)).toBe(false);
    expect(safeParsePlan(plan).ok).toBe(false);
  });

  test('the address of the schema may stand in a plan file, and is no part of the plan', () => {
    const plan = { $schema: './plan.schema.json', ...small };
    expect(validate(plan)).toBe(true);
    expect(safeParsePlan(plan)).toEqual({ ok: true, plan: small });
    expect(safeParsePlan({ ...small, $schema: 1 }).ok).toBe(false);
    expect(Object.keys(plan)).toContain('$schema');
  });
});

function withIndicator(change: object): unknown {
  const indicator = {
    id: 'a',
    label: 'b',
    unit: 'percent',
    decimals: 1,
    polarity: 'higher',
    basis: 'snapshot',
    observations: [],
  };
  const priority = {
    ref: '9',
    title: 'c',
    milestones: [],
    indicators: [{ ...indicator, ...change }],
  };
  return { ...plain(examples.smallPlan), priorities: [priority] };
}
