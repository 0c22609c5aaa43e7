/** A row of a KPI table. */
export interface PrintedRow {
  readonly label: string;
  /** `69.4% (Local)` */
  readonly baseline: string;
  /** Fifteen months parted by spaces: `53.1% 50.5% ...`, `290.8 105.3 ...` or `07/25 13/48 ...`. */
  readonly figures: string;
  /** The direction-of-travel row beneath it, a mark a month (`↑`, `↓`, `=`); `null` where there is none. */
  readonly arrows: string | null;
}

export interface PrintedKpiTable {
  readonly priority: string;
  /** `Apr-18 May-18 ... Jun-19` */
  readonly months: string;
  readonly rows: readonly PrintedRow[];
  /** The target column, `80%` or `Monitor only`, in the order of the text, which is not always that of the rows. */
  readonly targets: readonly string[];
}

export interface PrintedMilestone {
  readonly ref: string;
  readonly status: string;
  /** `Commenced: January 2019`, `Quarterly updates: Mar-19, June-19` */
  readonly keyDates: readonly string[];
}

/** Numbers of one headline measure, as printed and without their unit. */
export interface PrintedHeadline {
  readonly before?: string;
  readonly after: string;
  readonly comparator?: string;
  readonly change?: string;
}

/** How many milestones the narrative says are on track or not due: `four` of `seven`, `68.2`. */
export interface PrintedCount {
  readonly priority?: string;
  readonly category: 'on-track' | 'not-due';
  readonly count?: string;
  readonly of?: string;
  readonly percent?: string;
}

/** Every number in digits that a part of the narrative prints, once each and parted by spaces. */
export interface PrintedNumbers {
  /** Absent for the parts before the first priority. */
  readonly priority?: string;
  readonly part:
    | 'introduction'
    | 'summary'
    | 'progress'
    | 'analysis'
    | 'workingWell'
    | 'worriedAbout'
    | 'needsToHappen';
  readonly numbers: string;
  /** The milestone labels its paragraphs begin with, in order and parted by spaces: `6:1 6.2`. */
  readonly labels: string;
}

/** What the report prints, read from its text and from nothing else. */
export interface PrintedReport {
  readonly kpiTables: readonly PrintedKpiTable[];
  readonly milestones: readonly PrintedMilestone[];
  readonly headlines: readonly PrintedHeadline[];
  readonly counts: readonly PrintedCount[];
  /** Percentages of each performance analysis, in order and parted by spaces. */
  readonly analyses: readonly { readonly priority: string; readonly percentages: string }[];
  readonly numbers: readonly PrintedNumbers[];
}
