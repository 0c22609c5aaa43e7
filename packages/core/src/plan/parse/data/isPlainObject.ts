/**
 * Whether a value is an object as written in JSON: made by `{}` (of this page, a frame or a worker) or with no
 * prototype, and so no Date, Map or instance of a class. May throw for a proxy.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null;
}
