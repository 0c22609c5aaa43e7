import type { Finding } from '@milepost/core/check';
import { findingKind } from './findingKind.js';
import type { FindingKind } from './findingKind.js';

/** A finding with the number that the list and the marks of the report know it by, from 1. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly number: number;
}

/** Findings that speak of one priority. */
export interface FindingGroup {
  /** Ref of the priority; `null` for the whole plan. */
  readonly priority: string | null;
  readonly findings: readonly NumberedFinding[];
}

export interface FindingSection {
  readonly kind: FindingKind;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

const kinds: readonly FindingKind[] = ['error', 'warning', 'note', 'letStand'];

/**
 * Findings by severity and then by priority, each in the order given, and last those that the plan lets stand. Numbers
 * run through the whole: the same findings always get the same ones.
 *
 * @example
 * groupFindings(checkPlan(plan)).map(({ kind }) => kind)[0]; // 'error'
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingSection[] {
  let number = 0;
  return kinds.flatMap((kind) => {
    const own = findings.filter((finding) => findingKind(finding) === kind);
    if (own.length === 0) return [];
    const byPriority = new Map<string | null, Finding[]>();
    for (const finding of own) {
      const { priority } = finding.place;
      const group = byPriority.get(priority);
      if (group === undefined) byPriority.set(priority, [finding]);
      else group.push(finding);
    }
    const groups = [...byPriority].map(([priority, those]) => ({
      priority,
      findings: those.map((finding) => ({ finding, number: (number += 1) })),
    }));
    return [{ kind, count: own.length, groups }];
  });
}
