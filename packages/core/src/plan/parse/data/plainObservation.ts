import type { Observation } from '../../../indicator/Series.js';
import { isPeriod } from '../../../period/isPeriod.js';
import { isPlainObject } from './isPlainObject.js';
import { limits } from '../limits.js';
import { parsePeriod } from '../../../period/parsePeriod.js';
import { vocabulary } from '../schema/vocabulary.js';

/**
 * A copy of a well-formed observation; `undefined` for one with anything amiss, which `observationSchema` then says.
 * Both accept the same ones. This is the quick way in, for series of a million figures. Reads no getter.
 */
export function plainObservation(value: unknown): Observation | undefined {
  const copy = copyFields(value, observationFields);
  return copy !== undefined && 'period' in copy ? (copy as unknown as Observation) : undefined;
}

/** A field's value as it is kept, or `undefined` when it is refused. */
type Field = (value: unknown) => unknown;

function copyFields(
  value: unknown,
  fields: ReadonlyMap<string, Field>,
): Record<string, unknown> | undefined {
  if (!isPlainObject(value)) return undefined;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property === undefined || property.get !== undefined || property.set !== undefined) {
      return undefined;
    }
    if (property.value === undefined) continue;
    const kept = fields.get(key)?.(property.value);
    if (kept === undefined) return undefined;
    copy[key] = kept;
  }
  return copy;
}

const figure: Field = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value + 0 : undefined;

const plainText: Field = (value) =>
  typeof value === 'string' && value.length <= limits.textLength ? value : undefined;

const languages = new Map([
  ['en', plainText],
  ['cy', plainText],
]);

const text: Field = (value) => {
  if (typeof value === 'string') return plainText(value);
  const copy = copyFields(value, languages);
  return copy !== undefined && 'en' in copy && 'cy' in copy ? copy : undefined;
};

const oneOf = (words: readonly string[]): Field => {
  const known = new Set<unknown>(words);
  return (value) => (known.has(value) ? value : undefined);
};

const publishedFields = new Map<string, Field>([
  ['value', figure],
  ['travel', oneOf(vocabulary.movements)],
  ['rag', oneOf(vocabulary.bands)],
]);

const observationFields = new Map<string, Field>([
  ['period', (value) => (isPeriod(value) ? value : undefined)],
  [
    'vintage',
    (value) =>
      typeof value === 'string' && parsePeriod(value)?.kind === 'day' ? value : undefined,
  ],
  ['value', figure],
  ['symbol', oneOf(vocabulary.symbols)],
  ['numerator', figure],
  ['denominator', figure],
  ['status', oneOf(vocabulary.observationStatuses)],
  ['note', text],
  ['published', (value) => copyFields(value, publishedFields)],
]);
