import { textIn } from '@milepost/core';
import type { Language, ReviewItem, Text } from '@milepost/core';

export interface ItemGroup {
  readonly heading: Text | null;
  readonly items: readonly ReviewItem[];
}

/**
 * Items under the sub-headings they share. Only neighbours are put together: the council's order stands.
 *
 * @example
 * groupItems([{ text: 'a', heading: 'Audit' }, { text: 'b', heading: 'Audit' }], 'en').length; // 1
 */
export function groupItems(items: readonly ReviewItem[], language: Language): readonly ItemGroup[] {
  const groups: { heading: Text | null; items: ReviewItem[] }[] = [];
  for (const item of items) {
    const heading = item.heading ?? null;
    const last = groups.at(-1);
    if (last && words(last.heading, language) === words(heading, language)) last.items.push(item);
    else groups.push({ heading, items: [item] });
  }
  return groups;
}

function words(heading: Text | null, language: Language): string | null {
  return heading === null ? null : textIn(heading, language);
}
