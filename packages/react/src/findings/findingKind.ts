import type { Finding, Severity } from '@milepost/core/check';

/** How a finding is marked: by its severity, or as one that the plan lets stand. */
export type FindingKind = Severity | 'letStand';

export function findingKind({ severity, acknowledged }: Finding): FindingKind {
  return acknowledged === null ? severity : 'letStand';
}

/** A shape for each, so that colour never stands alone. */
export const findingGlyphs: Readonly<Record<FindingKind, string>> = {
  error: '✕',
  warning: '!',
  note: 'i',
  letStand: '✓',
};
