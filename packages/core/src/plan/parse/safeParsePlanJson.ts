import type { IssueMessages } from '../../messages/IssueMessages.js';
import type { JsonFault } from '../../messages/IssueMessages.js';
import type { ParseOptions } from './ParseOptions.js';
import type { PlanIssue } from '../PlanIssue.js';
import type { RawIssue } from './RawIssue.js';
import type { SafeParseResult } from './SafeParseResult.js';
import { fill } from '../../messages/fill.js';
import { issueMessages } from '../../messages/issues.js';
import { limits } from './limits.js';
import { lineAndColumn } from './json/lineAndColumn.js';
import { safeParsePlan } from './safeParsePlan.js';
import { scanJson } from './json/scanJson.js';
import { wordIssue } from './wording/wordIssue.js';

/**
 * Reads JSON text as a plan, as `parsePlanJson` does, and returns what it found in place of throwing. Never throws.
 *
 * @example
 * const result = safeParsePlanJson('{ "milepost": 1, }');
 * // one issue, at "Line 1, column 18": take out the comma before it
 */
export function safeParsePlanJson(text: string, options: ParseOptions = {}): SafeParseResult {
  const { messages = issueMessages.en } = options;
  const given: unknown = text;
  if (typeof given !== 'string') {
    const issue = notJson('not-text', messages);
    return { ok: false, issues: [wordIssue({ ...issue, value: given }, null, messages)] };
  }
  const json = given.startsWith('\uFEFF') ? given.slice(1) : given;

  function at(position: number, issue: RawIssue): PlanIssue {
    const place = lineAndColumn(json, position);
    const where = fill(messages.places.line, place);
    return { ...wordIssue(issue, null, messages), where, position: place };
  }

  const { stop, duplicates } = scanJson(json, limits.depth);
  if (stop !== null && stop.fault !== 'too-deep') {
    const rest = json.slice(stop.at, stop.at + 20);
    const found = rest === '' ? ({ valueName: 'end' } as const) : { value: rest };
    return { ok: false, issues: [at(stop.at, { ...notJson(stop.fault, messages), ...found })] };
  }
  if (stop !== null) {
    const facts = { most: limits.depth };
    return { ok: false, issues: [at(stop.at, { code: 'too-deep', path: [], facts })] };
  }
  const result = safeParsePlan(JSON.parse(json), options);
  if (duplicates.length === 0) return result;
  const twice = duplicates.slice(0, options.maxIssues ?? limits.issues).map(({ path, ...each }) => {
    const { line } = lineAndColumn(json, each.first);
    return at(each.at, { code: 'duplicate-key', path, value: path.at(-1), facts: { line } });
  });
  return { ok: false, issues: result.ok ? twice : [...twice, ...result.issues] };
}

function notJson(fault: JsonFault, messages: IssueMessages): RawIssue {
  return { code: 'not-json', path: [], facts: { fault: messages.json[fault] } };
}
