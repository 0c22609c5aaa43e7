/**
 * The one of a plan's own things that something names by its id.
 *
 * @param who What names it: `Milestone 1.4 has status`.
 * @param where What it should be among: `the plan's statuses`.
 * @throws Error telling the names there are, when it is none of them.
 */
export function named<T extends { readonly id: string }>(
  id: string,
  things: readonly T[],
  who: string,
  where: string,
): T {
  const found = things.find((thing) => thing.id === id);
  if (found !== undefined) return found;
  const known = things.map((thing) => `"${thing.id}"`).join(', ');
  throw new Error(
    `${who} "${id}", which is not among ${where} (${known}). Add it there, or name one of these.`,
  );
}
