import type { Facts } from '../../messages/fill.js';
import type { IssueMessages } from '../../messages/IssueMessages.js';
import type { PlanIssueCode } from '../PlanIssue.js';

export type Path = readonly (string | number)[];

/** An issue before it is put into words. */
export interface RawIssue {
  readonly code: PlanIssueCode;
  readonly path: Path;
  /** The bad value as found; absent where there is none. */
  readonly value?: unknown;
  /** Its name, where it must not be looked at to print it. */
  readonly valueName?: keyof IssueMessages['values'];
  /** Slots of the sentences besides those that follow from path and value. */
  readonly facts?: Facts;
  /** Name of the phrase for what is wanted. */
  readonly expected?: keyof IssueMessages['expected'];
  /** Values that may stand there, as they are written. */
  readonly allowed?: readonly string[];
  /** The place it clashes with. */
  readonly other?: Path;
}
