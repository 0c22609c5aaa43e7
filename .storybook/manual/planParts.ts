/** Keys and list positions (from 0) that lead to a part of a plan. */
export type PlanPath = readonly (string | number)[];

/** The part of a plan at a path. */
export function partOf(plan: unknown, path: PlanPath): unknown {
  return path.reduce<unknown>((part, key) => {
    const inside = (part as Readonly<Record<string | number, unknown>>)[key];
    if (inside === undefined) throw new Error(`the manual's plan has nothing at ${path.join('.')}`);
    return inside;
  }, plan);
}

/** A copy of a plan with another part put in at a path. */
export function withPart(plan: unknown, [key, ...rest]: PlanPath, part: unknown): unknown {
  if (key === undefined) return part;
  const copy = (Array.isArray(plan) ? [...plan] : { ...(plan as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withPart(copy[key], rest, part);
  return copy;
}
