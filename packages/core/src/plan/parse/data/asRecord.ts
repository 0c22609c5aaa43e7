import { isRecord } from './isRecord.js';

/** A value of the copy as an object; one with no keys when it is something else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : nothing;
}

const nothing: Readonly<Record<string, unknown>> = {};
