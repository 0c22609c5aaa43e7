import type {
  CountedMilestones,
  HeadlineReport,
  IndicatorReport,
  KpiSet,
  Language,
  PriorityMilestones,
  PriorityReview,
} from '@milepost/core';

/** What a table is downloaded from: exactly one of these. */
export type CsvSource =
  | {
      /** The figures of a KPI table: one of a priority's KPI sets. */
      readonly kpis: KpiSet;
      /** For the data of this indicator's chart alone, comparators side by side. @default the whole table */
      readonly indicator?: IndicatorReport;
    }
  | {
      /** One of `report.priorities`, for its milestones. */
      readonly milestones: PriorityMilestones & { readonly language: Language };
    }
  | {
      /** One of `report.priorities`, for its quality performance review. */
      readonly review: PriorityReview & { readonly language: Language };
    }
  | {
      /** A report, for its milestones counted, in all and by priority. */
      readonly summary: CountedMilestones;
    }
  | {
      /** A report's headline figures: `report.headlines`. */
      readonly headlines: readonly HeadlineReport[];
    };
