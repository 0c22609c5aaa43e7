import type { CheckContext } from './CheckContext.js';

/**
 * The milestone that a mistyped ref means: `6:1`, `6,1`, `6.1.` and `b3` for `6.1` and `B3`. `null` where the ref is
 * right as it stands, or means nothing that the plan has.
 */
export function mendRef(ref: string, { milestone }: CheckContext): string | null {
  if (milestone(ref) !== undefined) return null;
  const points = ref.trim().replace(/[.:;,·/_-]+/g, '.');
  const plain = points.replace(/\s+/g, '').replace(/^\.+|\.+$/g, '');
  return (
    [plain, plain.toUpperCase(), plain.toLowerCase()].find((one) => milestone(one) !== undefined) ??
    null
  );
}
