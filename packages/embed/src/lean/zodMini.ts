/*
 * Stands in for `zod/mini` in the single files: the parts that core's schemas use, a tenth of the size. Core walks its
 * schemas itself and asks zod only to judge single values and to hold the shapes, so that is all there is here.
 * Core's own tests of `parsePlan` run on it too.
 */

interface Refusal {
  readonly code: 'invalid_type' | 'invalid_value' | 'custom';
  readonly message: string;
  readonly values?: readonly unknown[];
  readonly params?: unknown;
}

type Check = (value: unknown) => Refusal | undefined;

interface Schema {
  readonly _zod: {
    readonly def: Readonly<Record<string, unknown>> & { readonly type: string };
    readonly optin?: 'optional';
    readonly values?: ReadonlySet<unknown>;
  };
  /** What a single value is refused for; a schema that holds others refuses everything. */
  readonly refuse: (value: unknown) => readonly Refusal[];
  readonly check: (...checks: readonly Check[]) => Schema;
}

interface Judged {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly Refusal[] };
}

/** Judges a value by a schema that holds no others. */
export function safeParse(schema: Schema, value: unknown): Judged {
  const issues = schema.refuse(value);
  return issues.length === 0 ? { success: true } : { success: false, error: { issues } };
}

export function string(message = ''): Schema {
  return leaf('string', message, (value) => typeof value === 'string');
}

export function number(message = ''): Schema {
  return leaf('number', message, Number.isFinite);
}

export function int(message = ''): Schema {
  return leaf('number', message, Number.isSafeInteger);
}

export function boolean(message = ''): Schema {
  return leaf('boolean', message, (value) => typeof value === 'boolean');
}

export function literal(only: unknown, message = ''): Schema {
  return oneOf('literal', [only], message);
}

/** `z.enum`, a name that a function cannot have. */
function choice(values: readonly unknown[], message = ''): Schema {
  return oneOf('enum', values, message);
}
export { choice as enum };

export function array(element: Schema, message = ''): Schema {
  return holder({ type: 'array', element }, message);
}

export function strictObject(shape: Readonly<Record<string, Schema>>, message = ''): Schema {
  return holder({ type: 'object', shape }, message);
}

export function record(_key: Schema, valueType: Schema, message = ''): Schema {
  return holder({ type: 'record', valueType }, message);
}

export function union(options: readonly Schema[], message = ''): Schema {
  return holder({ type: 'union', options }, message);
}

export function discriminatedUnion(
  discriminator: string,
  options: readonly Schema[],
  message = '',
): Schema {
  return holder({ type: 'union', options, discriminator }, message);
}

export function exactOptional(innerType: Schema): Schema {
  return {
    ...innerType,
    _zod: { ...innerType._zod, def: { type: 'optional', innerType }, optin: 'optional' },
  };
}

export function refine<T>(
  holds: (value: T) => boolean,
  { params }: { readonly params: unknown },
): Check {
  return (value) => (holds(value as T) ? undefined : { code: 'custom', message: '', params });
}

function leaf(type: string, message: string, isOfType: (value: unknown) => boolean): Schema {
  const refusal = { code: 'invalid_type', message } as const;
  return schema({ def: { type } }, (value) => (isOfType(value) ? [] : [refusal]));
}

function oneOf(type: string, values: readonly unknown[], message: string): Schema {
  const refusal = { code: 'invalid_value', message, values } as const;
  return schema({ def: { type }, values: new Set(values) }, (value) =>
    values.includes(value) ? [] : [refusal],
  );
}

function holder(def: Schema['_zod']['def'], message: string): Schema {
  return schema({ def }, () => [{ code: 'invalid_type', message }]);
}

function schema(_zod: Schema['_zod'], refuse: Schema['refuse']): Schema {
  return {
    _zod,
    refuse,
    check: (...checks) =>
      schema(_zod, (value) => {
        const refused = refuse(value);
        if (refused.length > 0) return refused;
        return checks.flatMap((check) => check(value) ?? []);
      }),
  };
}
