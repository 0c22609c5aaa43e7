import type { Indicator } from '../indicator/Indicator.js';

/**
 * Whether a percentage may be over 100: a proxy does not follow the same people, and a target over 100 says that the
 * measure is not a share of a whole (spending against budget).
 */
export function mayPass100({ proxy, targets }: Indicator): boolean {
  if (proxy !== undefined) return true;
  return Array.isArray(targets) && targets.some(({ value }) => value > 100);
}
