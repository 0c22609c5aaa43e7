import type { IssueList } from './IssueList.js';
import type { IssueMessages } from '../../messages/IssueMessages.js';
import type { ParseOptions } from './ParseOptions.js';
import type { Plan } from '../Plan.js';
import type { PlanIssue } from '../PlanIssue.js';
import type { SafeParseResult } from './SafeParseResult.js';
import { addIssue } from './IssueList.js';
import { agreement } from './agreement/agreement.js';
import { asRecord } from './data/asRecord.js';
import { copyPlainData } from './data/copyPlainData.js';
import { issueMessages } from '../../messages/issues.js';
import { issueOrder } from './issueOrder.js';
import { judgeShape } from './shape/judgeShape.js';
import { limits } from './limits.js';
import { migratePlan } from './migratePlan.js';
import { planSchema } from './schema/planSchema.js';
import { unread } from './data/unread.js';
import { versionIssue } from './versionIssue.js';
import { wordIssue } from './wording/wordIssue.js';

/**
 * Reads data as a plan, as `parsePlan` does, and returns what it found in place of throwing. Never throws.
 *
 * @example
 * const result = safeParsePlan(JSON.parse(text));
 * if (!result.ok) for (const { where, message, remedy } of result.issues) console.log(where, message, remedy);
 */
export function safeParsePlan(
  input: unknown,
  {
    maxObservations = limits.observations,
    maxIssues = limits.issues,
    messages = issueMessages.en,
  }: ParseOptions = {},
): SafeParseResult {
  const issues: IssueList = { found: [], more: 0, most: maxIssues };
  const copy = copyPlainData(input, issues, maxObservations);
  const data = migratePlan(withoutAddress(copy.data));
  const version = versionIssue(data);
  if (version?.decides === true) {
    return { ok: false, issues: [wordIssue(version.issue, data, messages)] };
  }
  if (version !== undefined) addIssue(issues, version.issue);
  if (copy.whole && data !== unread) {
    const judged = version === undefined ? data : { ...asRecord(data), milepost: unread };
    judgeShape(planSchema, judged, [], { issues, suspects: copy.suspects });
    agreement(data, issues);
  }
  issues.more += copy.unjudged;
  const understood = issues.found.length + issues.more === 0 && copy.whole;
  return understood
    ? { ok: true, plan: data as Plan }
    : { ok: false, issues: worded(issues, data, messages) };
}

/** Editors find the JSON Schema by the `$schema` of a file; it is no part of the plan. */
function withoutAddress(data: unknown): unknown {
  const record = asRecord(data);
  if (typeof record['$schema'] !== 'string') return data;
  const { $schema: _, ...plan } = record;
  return plan;
}

function worded(list: IssueList, data: unknown, messages: IssueMessages): PlanIssue[] {
  const order = issueOrder(data);
  const found = [...list.found].sort((a, b) => order(a.path, b.path));
  const issues = found.map((issue) => wordIssue(issue, data, messages));
  if (list.more === 0) return issues;
  const rest = { code: 'more-issues', path: [], facts: { n: list.more } } as const;
  return [...issues, wordIssue(rest, data, messages)];
}
