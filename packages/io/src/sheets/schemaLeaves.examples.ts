import { planSchema } from '../../../core/src/plan/parse/schema/planSchema.js';

/** What the schema says of one place of a plan. */
export interface Leaf {
  /** The words it may hold, where its set of words is closed. */
  readonly words: readonly string[];
  /** Whether it must be there wherever what it is part of is, and that is a list's entry or the plan. */
  readonly required: boolean;
}

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

/** Every place of a plan that holds a value, by its path with lists as `*`, found by walking the schema. */
export function schemaLeaves(): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  walk(planSchema, [], true);
  return leaves;

  function walk({ _zod: { def } }: Schema, path: readonly string[], required: boolean): void {
    switch (def.type) {
      case 'object': {
        const shape = def.shape ?? {};
        if ('en' in shape && 'cy' in shape) return add(path, [], required);
        for (const [key, inner] of Object.entries(shape)) walk(inner, [...path, key], required);
        return;
      }
      case 'array':
        if (!def.element) return;
        if (isObject(def.element)) return walk(def.element, [...path, '*'], true);
        if (isText(def.element)) return walk(def.element, [...path, '*'], false);
        return walk(def.element, path, required);
      case 'optional':
        return def.innerType && walk(def.innerType, path, false);
      case 'union': {
        const options = def.options ?? [];
        const apart = options.length > 1 && options.some(isObject);
        for (const option of options) walk(option, path, required && !apart);
        return;
      }
      case 'record':
        return add([...path, '*'], [], false);
      case 'enum':
        return add(path, Object.values(def.entries ?? {}), required);
      case 'literal':
        return add(
          path,
          (def.values ?? []).filter((value) => typeof value === 'string'),
          required,
        );
      default:
        add(path, [], required);
    }
  }

  function add(path: readonly string[], words: readonly string[], required: boolean): void {
    // `none` stands for a whole policy, and is written where the policy's comparison is.
    const at = path.join('.').replace(/indicators\.\*\.travel$/, 'indicators.*.travel.compareWith');
    const known = leaves.get(at);
    const isNone = at !== path.join('.');
    leaves.set(at, {
      words: [...new Set([...(known?.words ?? []), ...(isNone ? [] : words)])].sort(),
      required: (known?.required ?? true) && required && !isNone,
    });
  }
}

function isObject(schema: Schema): boolean {
  const { type, options } = schema._zod.def;
  return type === 'object' ? !isText(schema) : type === 'union' && (options ?? []).some(isObject);
}

function isText({ _zod: { def } }: Schema): boolean {
  if (def.type === 'union') return (def.options ?? []).some(isText);
  return def.type === 'object' && 'en' in (def.shape ?? {}) && 'cy' in (def.shape ?? {});
}
