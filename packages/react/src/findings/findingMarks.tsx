import type { ReactNode } from 'react';
import { findingsViewEnGB } from '@milepost/core/check';
import type { Finding, FindingsViewMessages } from '@milepost/core/check';
import { anchorHref } from '../anchor/anchorHref.js';
import { anchorId } from '../anchor/anchorId.js';
import { FindingMark } from './FindingMark.js';
import { FindingSign } from './FindingSign.js';
import type { NumberedFinding } from './groupFindings.js';
import type { PlaceMarks } from './PlaceMarks.js';
import { groupFindings } from './groupFindings.js';
import { placeKey } from './placeKey.js';

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
 * sentence on focus and under the pointer. Give it the same findings as `Findings` has, in the same order.
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
  const byPlace = new Map<string, NumberedFinding[]>();
  for (const { groups } of groupFindings(findings)) {
    for (const numbered of groups.flatMap((group) => group.findings)) {
      const { finding } = numbered;
      for (const key of new Set([finding, ...finding.facts].map(placeKey))) {
        if (key === null) continue;
        const marked = byPlace.get(key);
        if (marked === undefined) byPlace.set(key, [numbered]);
        else marked.push(numbered);
      }
    }
  }
  const at: Record<string, ReactNode> = {};
  const again: Record<string, ReactNode> = {};
  for (const [key, marked] of byPlace) {
    at[key] = marksOf(marked, key, options);
    again[key] = marksOf(marked, null, options);
  }
  return { at, again };
}

/** The marks of one place; with ids where it has a key. */
function marksOf(
  marked: readonly NumberedFinding[],
  key: string | null,
  { messages = findingsViewEnGB, idPrefix = 'milepost', findingHref }: FindingMarksOptions,
): ReactNode {
  return (
    <span className="milepost milepost-finding-marks" lang={messages.messages.language}>
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
