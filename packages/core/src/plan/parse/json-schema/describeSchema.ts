import type { JsonSchema } from './JsonSchema.js';
import { schemaDescriptions } from './schemaDescriptions.js';

/**
 * A schema with a description on everything that has a name. Names are those of `schemaDescriptions`: the definition,
 * then the keys that lead to it; the branches of a union and the entries of a list have no name of their own.
 */
export function describeSchema(name: string, schema: JsonSchema): JsonSchema {
  const description = schemaDescriptions[name];
  const described: JsonSchema = description === undefined ? schema : { ...schema, description };
  return within(name, described);
}

function within(name: string, schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf, oneOf } = schema;
  const all = (each: readonly JsonSchema[]) => each.map((one) => within(name, one));
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, one]) => [
          key,
          describeSchema(`${name}.${key}`, one),
        ]),
      ),
    }),
    ...(items && { items: within(name, items) }),
    ...(anyOf && { anyOf: all(anyOf) }),
    ...(oneOf && { oneOf: all(oneOf) }),
  };
}
