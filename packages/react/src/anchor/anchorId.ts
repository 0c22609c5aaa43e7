/** What can be linked to inside a page. */
export type AnchorKind = 'finding' | 'mark' | 'milestone' | 'priority' | 'section';

/**
 * The id of something a page can be linked to. Refs and names may hold anything a council writes;
 * an id may not hold white space, and a link to it no half of a character that takes two.
 *
 * @example
 * anchorId('milepost', 'milestone', '1.4'); // 'milepost-milestone-1.4'
 */
export function anchorId(idPrefix: string, kind: AnchorKind, name: string): string {
  const id = `${idPrefix}-${kind}-${name.trim().replace(/\s+/g, '-')}`;
  return id.replace(/\p{Surrogate}/gu, '\ufffd');
}
