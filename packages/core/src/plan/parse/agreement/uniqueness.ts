import type { IssueList } from '../IssueList.js';
import type { Path } from '../RawIssue.js';
import { addIssue } from '../IssueList.js';
import { asList } from '../data/asList.js';
import { asRecord } from '../data/asRecord.js';

/** Every ref and id may stand once: a second one could not be told from the first. */
export function uniqueness(plan: Readonly<Record<string, unknown>>, issues: IssueList): void {
  for (const key of ['statuses', 'ragRules', 'phases', 'events', 'headlines']) {
    const ids = once('duplicate-id', issues);
    asList(plan[key]).forEach((entry, at) => ids(asRecord(entry)['id'], [key, at, 'id']));
  }
  const priorityRefs = once('duplicate-ref', issues);
  const milestoneRefs = once('duplicate-ref', issues);
  const milestoneIds = once('duplicate-id', issues);
  const indicatorIds = once('duplicate-id', issues);
  asList(plan['priorities']).forEach((entry, at) => {
    const priority = asRecord(entry);
    const path: Path = ['priorities', at];
    priorityRefs(priority['ref'], [...path, 'ref']);
    asList(priority['milestones']).forEach((milestone, index) => {
      const { id, ref } = asRecord(milestone);
      milestoneIds(id, [...path, 'milestones', index, 'id']);
      milestoneRefs(ref, [...path, 'milestones', index, 'ref']);
    });
    asList(priority['indicators']).forEach((indicator, index) => {
      const { id, benchmarks } = asRecord(indicator);
      const indicatorPath: Path = [...path, 'indicators', index];
      indicatorIds(id, [...indicatorPath, 'id']);
      const benchmarkIds = once('duplicate-id', issues);
      asList(benchmarks).forEach((benchmark, number) => {
        benchmarkIds(asRecord(benchmark)['id'], [...indicatorPath, 'benchmarks', number, 'id']);
      });
    });
  });
}

function once(code: 'duplicate-id' | 'duplicate-ref', issues: IssueList) {
  const known = new Map<string, Path>();
  return (name: unknown, path: Path): void => {
    if (typeof name !== 'string') return;
    const other = known.get(name);
    if (other === undefined) known.set(name, path);
    else addIssue(issues, { code, path, value: name, other: other.slice(0, -1) });
  };
}
