/** Whether a list is one as written in JSON, of this page, a frame or a worker, and no instance of a class that extends it. */
export function isPlainList(list: readonly unknown[]): boolean {
  const prototype: unknown = Object.getPrototypeOf(list);
  if (prototype === Array.prototype) return true;
  return (
    Array.isArray(prototype) && Object.getPrototypeOf(Object.getPrototypeOf(prototype)) === null
  );
}
