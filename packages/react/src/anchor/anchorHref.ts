import { anchorId } from './anchorId.js';
import type { AnchorKind } from './anchorId.js';

/**
 * The link to an anchor of this page.
 *
 * @example
 * anchorHref('milepost', 'milestone', '1.4'); // '#milepost-milestone-1.4'
 */
export function anchorHref(idPrefix: string, kind: AnchorKind, name: string): string {
  return `#${encodeURIComponent(anchorId(idPrefix, kind, name))}`;
}
