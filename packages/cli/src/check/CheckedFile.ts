import type { Finding, FindingMessages } from '@milepost/core/check';
import type { FileIssue, FileNote, FilePlace } from '../plan-file/PlanFile.js';

/**
 * A finding with where it stands in the file, and where each of the statements does that it sets against others, if the
 * format says so.
 */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly place: FilePlace;
  readonly factPlaces: readonly FilePlace[];
}

/** All that was found in one file: why it could not be read, or what in it does not add up. */
export interface CheckedFile {
  readonly file: string;
  /** Title and edition, in the language asked for; `null` where the plan could not be read. */
  readonly plan: { readonly title: string; readonly edition: string } | null;
  readonly issues: readonly FileIssue[];
  readonly notes: readonly FileNote[];
  /** Worst first, then in the order of the plan; those that the plan acknowledges too. */
  readonly findings: readonly PlacedFinding[];
  /** The words the findings are in. */
  readonly words: FindingMessages;
}
