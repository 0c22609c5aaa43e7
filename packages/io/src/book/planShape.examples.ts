import fc from 'fast-check';
import { planSchema } from '../../../core/src/plan/parse/schema/planSchema.js';

type Loose = Record<string, unknown>;

interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly options?: readonly Schema[];
      readonly entries?: Readonly<Record<string, string>>;
      readonly values?: readonly unknown[];
    };
  };
}

const periods = fc.constantFrom(
  '2018-04',
  '2018-12',
  '2018-Q2',
  'FY2018-19',
  'FY2018-19-Q1',
  'AY2018-19',
  '2018',
  '2018-04-30',
);

const periodKeys = new Set('period from to setFor published revisedDue due updates'.split(' '));

/** Words of every kind that a file could mistake for something else. */
const words = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme', maxLength: 12 }),
  fc.string({ minLength: 1, unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    ' padded ',
    '1.10',
    '7/19',
    '53.1%',
    '2018',
    'Apr-18',
    '=1+1',
    '-3',
    '@x',
    '"quoted"',
    'a;b, c',
    'two\n\nparagraphs',
    'line\r\nends\r',
    '\u00A0',
    '⟦',
    '⟧',
    '⟦empty⟧',
    '⟦→ Long texts 1⟧',
    'a⟧;⟦b',
    'e.g. this',
    '_x0041_',
    '\u0000\u0007',
    '\uFEFF',
    '<b>&amp;',
    'TRUE',
    '#REF!',
    '__hidden',
  ),
);
const texts = fc.oneof({ weight: 6, arbitrary: words }, fc.constant(''));
const figures = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.constantFrom(53.1, 0.1 + 0.2, 1e21, 5e-324),
);

/**
 * Plans of every shape that the schema knows. Their values need not agree with each other (a figure may have a value
 * and a symbol), since a file must hold whatever is typed; only what rows are found by stands once.
 */
export const planShape: fc.Arbitrary<Loose> = (
  shaped(planSchema as unknown as Schema, '') as fc.Arbitrary<Loose>
).map(withNames);

function shaped({ _zod: { def } }: Schema, key: string): fc.Arbitrary<unknown> {
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape ?? {});
      const fields = shape.map(([name, inner]) => [name, shaped(inner, name)] as const);
      const required = shape.filter(([, inner]) => inner._zod.def.type !== 'optional');
      return fc.record(Object.fromEntries(fields), {
        requiredKeys: required.map(([name]) => name),
        noNullPrototype: true,
      });
    }
    case 'array':
      return fc.array(shaped(def.element as Schema, key), { maxLength: 3 });
    case 'optional':
      return shaped(def.innerType as Schema, key);
    case 'union':
      return fc.oneof(...(def.options ?? []).map((option) => shaped(option, key)));
    case 'record':
      return fc.dictionary(
        words.filter((word) => word !== '__proto__'),
        texts,
        {
          maxKeys: 3,
          noNullPrototype: true,
        },
      );
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'int':
      return figures;
    default:
      return stringFor(key);
  }
}

function stringFor(key: string): fc.Arbitrary<string> {
  if (periodKeys.has(key)) return periods;
  return key === 'asAt' || key === 'vintage' ? fc.constant('2018-04-30') : texts;
}

/** Ids and refs that rows are found by stand once, and none is blank. */
function withNames(plan: Loose): Loose {
  const listOf = (holder: Loose, key: string) => (holder[key] ?? []) as Loose[];
  const naming = (list: Loose[], key: string, prefix: string) =>
    list.forEach((entry, at) => (entry[key] = `${prefix}${at}${String(entry[key])}`));
  naming(listOf(plan, 'headlines'), 'id', 'h');
  const priorities = listOf(plan, 'priorities');
  naming(priorities, 'ref', 'p');
  priorities.forEach((priority, at) => {
    naming(listOf(priority, 'milestones'), 'id', `m${at}.`);
    const indicators = listOf(priority, 'indicators');
    naming(indicators, 'id', `i${at}.`);
    for (const indicator of indicators) naming(listOf(indicator, 'benchmarks'), 'id', 'b');
  });
  return plan;
}
