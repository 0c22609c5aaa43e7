import type { IssueList } from '../IssueList.js';
import type { Path } from '../RawIssue.js';
import { addIssue } from '../IssueList.js';
import { asList } from '../data/asList.js';
import { asRecord } from '../data/asRecord.js';

/**
 * A milestone's status and an indicator's rule must be the plan's own: without them there is no category, no colour.
 * Refs in reviews, blocks, claims and headlines may lead nowhere; that is for `checkPlan` to find.
 */
export function references(plan: Readonly<Record<string, unknown>>, issues: IssueList): void {
  const status = known('unknown-status', idsOf(plan['statuses']), issues);
  const rule = known('unknown-rule', idsOf(plan['ragRules']), issues);
  rule(plan['defaultRagRule'], ['defaultRagRule']);
  asList(plan['priorities']).forEach((entry, at) => {
    const priority = asRecord(entry);
    asList(priority['milestones']).forEach((item, index) => {
      const milestone = asRecord(item);
      const path: Path = ['priorities', at, 'milestones', index];
      status(milestone['status'], [...path, 'status']);
      asList(milestone['history']).forEach((change, number) => {
        status(asRecord(change)['status'], [...path, 'history', number, 'status']);
      });
    });
    asList(priority['indicators']).forEach((indicator, index) => {
      rule(asRecord(indicator)['rule'], ['priorities', at, 'indicators', index, 'rule']);
    });
  });
}

/** Ids of a list; `undefined` when the list itself, or one of its ids, could not be read. */
function idsOf(list: unknown): ReadonlySet<string> | undefined {
  if (!Array.isArray(list)) return undefined;
  const ids = list.map((entry) => asRecord(entry)['id']);
  return ids.every((id) => typeof id === 'string') ? new Set(ids) : undefined;
}

function known(
  code: 'unknown-status' | 'unknown-rule',
  ids: ReadonlySet<string> | undefined,
  issues: IssueList,
) {
  const allowed = [...(ids ?? [])].slice(0, 50);
  return (value: unknown, path: Path): void => {
    if (ids === undefined || typeof value !== 'string' || value.trim() === '') return;
    if (ids.has(value)) return;
    addIssue(issues, { code, path, value, allowed });
  };
}
