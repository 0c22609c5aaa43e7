import type { RawIssue } from './RawIssue.js';
import { isRecord } from './data/isRecord.js';
import { unread } from './data/unread.js';

/** The version of the plan format that this copy of Milepost reads. */
const current = 1;

/**
 * What is wrong with the version a plan says it is. `decides` when nothing else is worth saying: the plan is of a
 * format to come, or no plan at all.
 */
export function versionIssue(data: unknown): { issue: RawIssue; decides: boolean } | undefined {
  if (!isRecord(data)) {
    if (data === unread) return undefined;
    const issue: RawIssue = { code: 'wrong-type', path: [], value: data, expected: 'plan' };
    return { issue, decides: true };
  }
  const { milepost: version, kind } = data;
  const path = ['milepost'];
  if (version === undefined) return { issue: { code: 'version-missing', path }, decides: false };
  if (typeof version === 'number' && Number.isInteger(version) && version > current) {
    const facts = { current };
    return { issue: { code: 'version-newer', path, value: version, facts }, decides: true };
  }
  if (kind === 'report') {
    return { issue: { code: 'report-not-plan', path: ['kind'], value: kind }, decides: true };
  }
  if (version === current || version === unread) return undefined;
  return { issue: { code: 'version-unknown', path, value: version }, decides: false };
}
