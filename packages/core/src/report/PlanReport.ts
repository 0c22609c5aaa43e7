import type { BenchmarkReport } from '../benchmark/BenchmarkReport.js';
import type {
  Board,
  Contact,
  Edition,
  Headline,
  HeadlineMeasure,
  Inspection,
  Organisation,
  Phase,
  Plan,
  PlanEvent,
} from '../plan/Plan.js';
import type { BenchmarkPosition } from '../benchmark/BenchmarkReport.js';
import type { Claim } from '../plan/Claim.js';
import type { IndicatorDefinition } from '../indicator/IndicatorDefinition.js';
import type { Judgement, Movement, TravelPolicy, TravelVerdict } from '../travel/Travel.js';
import type { Language, Text } from '../text/Text.js';
import type { MilestoneBlock } from '../milestone/Milestone.js';
import type { MilestoneReport } from '../milestone/MilestoneReport.js';
import type { MilestoneRollUp } from '../milestone/MilestoneRollUp.js';
import type {
  MissingSymbol,
  Observation,
  ObservationStatus,
  PublishedVerdicts,
  Target,
} from '../indicator/Series.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Period, PeriodKind } from '../period/Period.js';
import type { RagVerdict } from '../rag/RagVerdict.js';
import type { Review } from '../review/Review.js';

/** One cell: a period's figure and its verdicts. A period with nothing reported is a figure with no value. */
export interface Figure {
  readonly period: Period;
  /** In the indicator's unit; `null` when there is a symbol or nothing. Never clamped. */
  readonly value: number | null;
  /** Whether the value was stated or worked out from the counts. */
  readonly valueFrom: 'stated' | 'counts' | null;
  readonly symbol: MissingSymbol | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `null` when nothing was reported. */
  readonly status: ObservationStatus | null;
  readonly note?: Text;
  readonly published?: PublishedVerdicts;
  readonly rag: RagVerdict;
  readonly travel: TravelVerdict;
}

export interface BaselineFigure {
  readonly period: Period;
  readonly value: number | null;
  readonly symbol: MissingSymbol | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly source?: Text;
}

/** An indicator with its figures rated. */
export interface IndicatorReport extends Omit<IndicatorDefinition, 'rule' | 'travel'> {
  /** The rule in force, whole, so that its reason can be told. */
  readonly rule: NamedRagRule | null;
  /** `null` when the indicator goes without direction of travel. */
  readonly travel: Required<TravelPolicy> | null;
  readonly baseline: BaselineFigure | null;
  readonly monitorOnly: boolean;
  readonly targets: readonly Target[];
  /** The target in force at the latest column: what a "target" column prints. */
  readonly target: Target | null;
  /** One a column, oldest first, gaps included. */
  readonly figures: readonly Figure[];
  /** Index in `figures` of the latest one with a value. */
  readonly latest: number | null;
  readonly benchmarks: readonly BenchmarkReport[];
  /** Earlier vintages of the same periods, kept. */
  readonly superseded: readonly Observation[];
}

export interface KpiColumn {
  readonly period: Period;
  /** Id of the phase it falls in. */
  readonly phase: string | null;
  /** The financial year it falls in: a year-to-date measure starts anew with each. */
  readonly financialYear: Period;
}

/** The indicators of a priority that are reported by the same kind of period: one KPI table. */
export interface KpiSet {
  /** Unique in the report: `priority-1-month`. */
  readonly id: string;
  /** Ref and title of the priority it belongs to. */
  readonly priority: string;
  readonly title: Text;
  readonly kind: PeriodKind;
  readonly columns: readonly KpiColumn[];
  readonly phases: readonly Phase[];
  readonly events: readonly PlanEvent[];
  /** Period of the baseline column; `null` if no indicator has one or they differ. */
  readonly baselinePeriod: Period | null;
  /** Period of the target column; `null` if no indicator has one or they differ. */
  readonly targetPeriod: Period | null;
  readonly indicators: readonly IndicatorReport[];
  readonly notes: readonly Text[];
  readonly financialYearStart: number;
  readonly language: Language;
}

export interface HeadlineMeasureReport extends HeadlineMeasure {
  /** after - before; `null` where the source gives no figure before. */
  readonly computedChange: number | null;
  readonly movement: Movement | null;
  readonly judgement: Judgement | null;
  /** Against the comparator. */
  readonly position: BenchmarkPosition | null;
}

export interface HeadlineReport extends Omit<Headline, 'measures'> {
  readonly measures: readonly HeadlineMeasureReport[];
}

/** A priority with its milestones counted and its indicators rated. */
export interface EvaluatedPriority {
  readonly ref: string;
  /** What the council calls a priority. */
  readonly name: Text | null;
  readonly title: Text;
  readonly commitment?: Text;
  readonly aim?: Text;
  readonly progress?: Text;
  readonly analysis?: Text;
  readonly milestones: readonly MilestoneReport[];
  readonly impact: readonly MilestoneBlock[];
  readonly assurance: readonly MilestoneBlock[];
  readonly rollUp: MilestoneRollUp;
  readonly kpiSets: readonly KpiSet[];
  readonly review: Review | null;
  readonly asAt: Period;
  readonly language: Language;
}

/** A plan with every verdict worked out: plain, JSON-serialisable data with no sentences of Milepost's own in it. */
export interface PlanReport {
  readonly milepost: 1;
  readonly kind: 'report';
  readonly id: string;
  readonly title: Text;
  readonly organisation: Organisation;
  readonly edition: Edition;
  readonly asAt: Period;
  readonly language: Language;
  readonly marking: string | null;
  readonly financialYearStart: number;
  readonly assumed: NonNullable<Plan['assumed']>;
  readonly foreword: NonNullable<Plan['foreword']> | null;
  readonly introduction: Text | null;
  readonly summary: Text | null;
  readonly inspection: Inspection | null;
  readonly phases: readonly Phase[];
  readonly events: readonly PlanEvent[];
  readonly governance: readonly Board[];
  readonly headlines: readonly HeadlineReport[];
  readonly ragRules: readonly NamedRagRule[];
  readonly defaultRagRule: string | null;
  readonly rollUp: MilestoneRollUp;
  readonly priorities: readonly EvaluatedPriority[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Text[];
  readonly contact: Contact | null;
}
