import type { CheckContext } from './CheckContext.js';
import type { Claim } from '../plan/Claim.js';
import type { PlanPath } from './Finding.js';

export interface ClaimAt<Kind extends Claim['kind']> {
  readonly claim: Extract<Claim, { readonly kind: Kind }>;
  readonly path: PlanPath;
}

/** The plan's claims of one kind, with where they stand in its list. */
export function* claimsOf<Kind extends Claim['kind']>(
  { plan }: CheckContext,
  kind: Kind,
): Generator<ClaimAt<Kind>> {
  const claims = plan.claims ?? [];
  for (let at = 0; at < claims.length; at += 1) {
    const claim = claims[at] as Claim;
    if (isOf(claim, kind)) yield { claim, path: ['claims', at] };
  }
}

function isOf<Kind extends Claim['kind']>(
  claim: Claim,
  kind: Kind,
): claim is Extract<Claim, { readonly kind: Kind }> {
  return claim.kind === kind;
}
