import type { RawIssue } from './RawIssue.js';

/** Issues as they are found. After `most`, further ones are counted and not kept. */
export interface IssueList {
  readonly found: RawIssue[];
  /** How many were found and not kept. */
  more: number;
  readonly most: number;
}

/** Adds an issue, or counts it when the list is full. */
export function addIssue(list: IssueList, issue: RawIssue): void {
  if (list.found.length < list.most) list.found.push(issue);
  else list.more += 1;
}

/** So many that looking for more is of no use to anybody. */
export function isOverrun(list: IssueList): boolean {
  return list.more >= 10_000;
}
