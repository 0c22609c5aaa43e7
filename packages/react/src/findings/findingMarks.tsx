import type { ReactNode } from 'react';
import { findingsViewEnGB } from '@milepost/core/check';
import type { Finding, FindingsViewMessages } from '@milepost/core/check';
import { anchorHref } from '../anchor/anchorHref.js';
import { anchorId } from '../anchor/anchorId.js';
import { FindingMark } from './FindingMark.js';
import { FindingSign } from './FindingSign.js';
import type { NumberedFinding } from './groupFindings.js';
import type { PlaceMarks, WordsMark } from '../place-marks/PlaceMarks.js';
import { groupFindings } from './groupFindings.js';
import { markKey, placeKey } from './placeKey.js';
import type { FoundAt } from './placeKey.js';

export interface FindingMarksOptions {
  /** The words: `findingsViewEnGB`, or `findingsViewCy` for Welsh. @default findingsViewEnGB */
  readonly messages?: FindingsViewMessages;
  /** The `idPrefix` of the list and the report. @default 'milepost' */
  readonly idPrefix?: string;
  /** Where a finding is to be read, by its number. @default the list on this page */
  readonly findingHref?: (number: number) => string;
}

/**
 * Marks for the parts of a report that findings speak of, to hand to `ImprovementPlan`, `PriorityReport` or one of
 * their parts as `marks`. Each is a link to its finding in the list, by the list's number, and shows the finding's
 * sentence on focus and under the pointer. A statement of the text that is quoted is marked itself, and its mark stands
 * right after it. Give it the same findings as `Findings` has, in the same order.
 *
 * Without JavaScript a mark is a link; on paper, a number like a footnote's.
 *
 * @example
 * <ImprovementPlan report={report} marks={findingMarks(checkPlan(plan))} />
 */
export function findingMarks(
  findings: readonly Finding[],
  options: FindingMarksOptions = {},
): PlaceMarks {
  const byMark = new Map<string, Marked>();
  for (const { groups } of groupFindings(findings)) {
    for (const numbered of groups.flatMap((group) => group.findings)) {
      const { finding } = numbered;
      for (const [key, found] of new Map(
        [finding, ...finding.facts].map((at) => [markKey(at), at]),
      )) {
        if (key === null) continue;
        const known = byMark.get(key);
        if (known === undefined) byMark.set(key, { found, findings: [numbered] });
        else known.findings.push(numbered);
      }
    }
  }
  const at: Record<string, ReactNode> = {};
  const again: Record<string, ReactNode> = {};
  const within: Record<string, WordsMark[]> = {};
  for (const [key, { found, findings: marked }] of byMark) {
    const mark = marksOf(marked, key, options);
    const { words } = found.place;
    const place = placeKey(found);
    if (words === null || place === null || key === place) {
      at[key] = mark;
      again[key] = marksOf(marked, null, options);
    } else {
      (within[place] ??= []).push({ words, mark });
    }
  }
  return { at, again, within };
}

interface Marked {
  readonly found: FoundAt;
  readonly findings: NumberedFinding[];
}

/** The marks of one place; with ids where it has a key. */
function marksOf(
  marked: readonly NumberedFinding[],
  key: string | null,
  { messages = findingsViewEnGB, idPrefix = 'milepost', findingHref }: FindingMarksOptions,
): ReactNode {
  return (
    <span key={key} className="milepost milepost-finding-marks" lang={messages.messages.language}>
      {marked.map(({ finding, number }) => (
        <FindingMark
          key={number}
          id={key === null ? undefined : anchorId(idPrefix, 'mark', `${number}-${key}`)}
          href={findingHref?.(number) ?? anchorHref(idPrefix, 'finding', String(number))}
          message={finding.message}
        >
          <FindingSign finding={finding} number={number} messages={messages} />
        </FindingMark>
      ))}
    </span>
  );
}
