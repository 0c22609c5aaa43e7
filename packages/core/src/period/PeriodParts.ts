import type { PeriodKind } from './Period.js';

/** A period taken apart. */
export interface PeriodParts {
  readonly kind: PeriodKind;
  /** The calendar year; for financial and academic years and financial quarters, the year they begin in. */
  readonly year: number;
  /** 1 to 4, for both kinds of quarter. */
  readonly quarter: number | null;
  /** 1 to 12, for months and days. */
  readonly month: number | null;
  /** Day of the month, for days. */
  readonly day: number | null;
}
