import { anchorHref } from '../anchor/anchorHref.js';

/**
 * The link to a finding's mark at a part of the report; `null` where the report has none. A cell may hold the marks of
 * several findings: each has an anchor of its own.
 */
export function markHref(idPrefix: string, number: number, key: string | null): string | null {
  return key === null ? null : anchorHref(idPrefix, 'mark', `${number}-${key}`);
}
