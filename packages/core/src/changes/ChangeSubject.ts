import type { Text } from '../text/Text.js';

/** What kind of thing a change is about. */
export type SubjectKind =
  | 'plan'
  | 'priority'
  | 'milestone'
  | 'indicator'
  | 'benchmark'
  | 'impact'
  | 'assurance'
  | 'working-well'
  | 'worried-about'
  | 'needs-to-happen'
  | 'status'
  | 'rule'
  | 'phase'
  | 'event'
  | 'board'
  | 'headline'
  | 'claim'
  | 'acknowledgement'
  | 'note'
  | 'key-note';

/** What a change is about, as the later plan has it, or the earlier one where it is gone. */
export interface ChangeSubject {
  readonly kind: SubjectKind;
  /** Its id, where it has one. */
  readonly id: string | null;
  /** Its ref, where it has one: `1.4`. */
  readonly ref: string | null;
  /** What it is called, or says. */
  readonly label: Text | null;
  /** Ref of the priority it stands under; `null` for what belongs to the whole plan. */
  readonly priority: string | null;
}
