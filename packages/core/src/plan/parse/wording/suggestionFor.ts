import type { RawIssue } from '../RawIssue.js';
import { nearest } from './nearest.js';
import { suggestPeriod } from './suggestPeriod.js';

/** What was probably meant, as it is written in a plan; `undefined` where nothing is near. */
export function suggestionFor({ code, value, allowed }: RawIssue): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (code === 'not-a-period') return suggestPeriod(value);
  if (code === 'not-a-day') {
    const period = suggestPeriod(value);
    return period?.length === 10 ? period : undefined;
  }
  return allowed === undefined ? undefined : nearest(value, allowed);
}
