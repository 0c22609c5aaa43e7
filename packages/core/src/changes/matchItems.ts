/** An item of a list and where it stands in it. */
export interface Placed<Item> {
  readonly item: Item;
  readonly at: number;
}

export interface Matches<Item> {
  /** The same thing in both lists, in the order of the later one. */
  readonly kept: readonly { readonly before: Placed<Item>; readonly after: Placed<Item> }[];
  readonly gone: readonly Placed<Item>[];
  readonly added: readonly Placed<Item>[];
  /** Those kept stand in another order. */
  readonly reordered: boolean;
}

/**
 * Finds the items of one list in another, each once, by the first key that they share; what finds no partner by it is
 * tried by the next. In time linear in the items.
 */
export function matchItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  ...keys: readonly ((item: Item) => string)[]
): Matches<Item> {
  let gone = before.map((item, at) => ({ item, at }));
  let added = after.map((item, at) => ({ item, at }));
  const partners = new Map<number, Placed<Item>>();
  for (const key of keys) {
    const waiting = new Map<string, Placed<Item>[]>();
    for (const placed of gone) {
      const name = key(placed.item);
      const queue = waiting.get(name);
      if (queue) queue.push(placed);
      else waiting.set(name, [placed]);
    }
    for (const queue of waiting.values()) queue.reverse();
    const taken = new Set<number>();
    added = added.filter((placed) => {
      const partner = waiting.get(key(placed.item))?.pop();
      if (partner === undefined) return true;
      taken.add(partner.at);
      partners.set(placed.at, partner);
      return false;
    });
    gone = gone.filter(({ at }) => !taken.has(at));
  }
  const kept = after.flatMap((item, at) => {
    const partner = partners.get(at);
    return partner ? [{ before: partner, after: { item, at } }] : [];
  });
  return { kept, gone, added, reordered: outOfOrder(kept) };
}

function outOfOrder(kept: Matches<unknown>['kept']): boolean {
  return kept.some(({ before }, index) => before.at < (kept[index - 1]?.before.at ?? -1));
}
