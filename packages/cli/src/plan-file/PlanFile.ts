import type { Plan } from '@milepost/core';
import type { PlanPath } from '@milepost/core/check';

/** Where in a file something stands. */
export interface FilePlace {
  /** As it was named on the command line; a file of a folder with its folder. */
  readonly file: string;
  /** Both from 1, in a text file. */
  readonly line: number | null;
  readonly column: number | null;
  /** In a workbook `Figures!F12`, or the sheet alone; in a CSV file `F12`. */
  readonly cell: string | null;
}

/** One thing that kept a plan from being read: where, what is wrong and what to do. */
export interface FileIssue {
  readonly code: string;
  readonly place: FilePlace;
  /** The place in the plan in words; empty where it is about the file. */
  readonly where: string;
  /** Keys and list positions that lead to it; `null` where it is about the file. */
  readonly path: PlanPath | null;
  readonly message: string;
  readonly remedy: string;
}

/** A plan as it stood in a file, or everything that kept it from being read. */
export type PlanFile =
  | {
      readonly ok: true;
      readonly plan: Plan;
      /** What was read, and whoever keeps the file should know of. */
      readonly notes: readonly FileNote[];
      /** Where in the file these paths of the plan stand. */
      readonly placesOf: (paths: readonly PlanPath[]) => readonly FilePlace[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly FileIssue[];
      readonly notes: readonly FileNote[];
    };

export interface FileNote {
  readonly code: string;
  readonly place: FilePlace;
  readonly message: string;
}
