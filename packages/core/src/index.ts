export { benchmarkAt } from './benchmark/benchmarkAt.js';
export { benchmarkStanding } from './benchmark/benchmarkStanding.js';
export { comparePeriods } from './period/comparePeriods.js';
export { containsPeriod } from './period/containsPeriod.js';
export { csvGuide } from './csv/csvGuide.js';
export { describeBaseline } from './describe/describeBaseline.js';
export { describeBasis } from './describe/describeBasis.js';
export { describeBenchmark } from './describe/describeBenchmark.js';
export { describeComparison } from './describe/describeComparison.js';
export { describeFact } from './describe/describeFact.js';
export { describeFigure } from './describe/describeFigure.js';
export { describeHeadline } from './describe/describeHeadline.js';
export { describeOverdue } from './describe/describeOverdue.js';
export { describeOverdueCount } from './describe/describeOverdueCount.js';
export { describeProxy } from './describe/describeProxy.js';
export { describeRag } from './describe/describeRag.js';
export { describeRollUp } from './describe/describeRollUp.js';
export { describeRule } from './describe/describeRule.js';
export { describeSchedule } from './describe/describeSchedule.js';
export { describeSymbol } from './describe/describeSymbol.js';
export { describeTarget } from './describe/describeTarget.js';
export { describeTargetAt } from './describe/describeTargetAt.js';
export { describeTravel } from './describe/describeTravel.js';
export { describeTrend } from './describe/describeTrend.js';
export { describeUpdates } from './describe/describeUpdates.js';
export { directionOfTravel } from './travel/directionOfTravel.js';
export { enGB } from './messages/enGB.js';
export { evaluateMilestone } from './milestone/evaluateMilestone.js';
export { evaluatePlan } from './report/evaluatePlan.js';
export { evaluateSeries } from './report/evaluateSeries.js';
export { figureRows } from './csv/figureRows.js';
export { financialYearOf } from './period/financialYearOf.js';
export { formatCounts } from './describe/formatCounts.js';
export { formatCountsInWords } from './describe/formatCountsInWords.js';
export { formatDifference } from './describe/formatDifference.js';
export { formatDuring } from './describe/formatDuring.js';
export { formatFigure } from './describe/formatFigure.js';
export { formatFigureInWords } from './describe/formatFigureInWords.js';
export { formatLine } from './describe/formatLine.js';
export { formatMargin } from './describe/formatMargin.js';
export { formatNumber } from './describe/formatNumber.js';
export { formatPercent } from './describe/formatPercent.js';
export { formatPeriod } from './describe/formatPeriod.js';
export { formatPeriodLong } from './describe/formatPeriodLong.js';
export { formatPeriodName } from './describe/formatPeriodName.js';
export { formatSigned } from './describe/formatSigned.js';
export { formatTarget } from './describe/formatTarget.js';
export { headlineRows } from './csv/headlineRows.js';
export { isPeriod } from './period/isPeriod.js';
export { kpiEnGB } from './messages/kpiEnGB.js';
export { languageOf, textIn } from './text/textIn.js';
export { milestoneRows } from './csv/milestoneRows.js';
export { milestoneSummaryRows } from './csv/milestoneSummaryRows.js';
export { parsePeriod } from './period/parsePeriod.js';
export { periodEnd } from './period/periodEnd.js';
export { periodKind } from './period/periodKind.js';
export { periodsBetween } from './period/periodsBetween.js';
export { periodStart } from './period/periodStart.js';
export { previousPeriod } from './period/previousPeriod.js';
export { quantile } from './benchmark/quantile.js';
export { quartileBand, quartiles } from './benchmark/quartileBand.js';
export { ragBand } from './rag/ragBand.js';
export { rankAmong } from './benchmark/rankAmong.js';
export { reviewRows } from './csv/reviewRows.js';
export { rollUpMilestones } from './milestone/rollUpMilestones.js';
export { roundToStated } from './figure/roundToStated.js';
export { samePeriodLastYear } from './period/samePeriodLastYear.js';
export { symbolMark } from './describe/symbolMark.js';
export { symbolOf } from './describe/symbolOf.js';
export { toCsv } from './csv/toCsv.js';
export { trendRows } from './csv/trendRows.js';
export { unweightedAverage } from './benchmark/unweightedAverage.js';

export type { CountedMilestones } from './csv/milestoneSummaryRows.js';
export type { CsvCell, CsvRow } from './csv/toCsv.js';
export type { CsvColumn, CsvMessages, CsvRowKind } from './messages/CsvMessages.js';
export type { CsvTableName } from './csv/csvColumns.js';
export type { FigureShape } from './describe/FigureShape.js';
export type { PriorityMilestones } from './csv/milestoneRows.js';
export type { PriorityReview } from './csv/reviewRows.js';
export type { KpiMessages } from './messages/KpiMessages.js';
export type { Messages } from './messages/Messages.js';
export type { PluralCategory, PluralForms } from './messages/PluralForms.js';
export type { ViewMessages } from './messages/ViewMessages.js';
export type {
  BenchmarkPosition,
  BenchmarkReason,
  BenchmarkReport,
  BenchmarkStanding,
} from './benchmark/BenchmarkReport.js';
export type { QuartileBand, Quartiles } from './benchmark/quartileBand.js';
export type { Rank } from './benchmark/rankAmong.js';
export type { UnweightedAverage } from './benchmark/unweightedAverage.js';
export type {
  Basis,
  IndicatorDefinition,
  Polarity,
  Proxy,
  Unit,
} from './indicator/IndicatorDefinition.js';
export type { Indicator } from './indicator/Indicator.js';
export type {
  Baseline,
  Benchmark,
  BenchmarkValue,
  MissingSymbol,
  Observation,
  ObservationStatus,
  PublishedVerdicts,
  Series,
  Target,
  TargetReach,
} from './indicator/Series.js';
export type {
  Milestone,
  MilestoneBlock,
  Schedule,
  ScheduleKind,
  Status,
  StatusCategory,
  StatusChange,
  UpdateCadence,
} from './milestone/Milestone.js';
export type { MilestoneReport } from './milestone/MilestoneReport.js';
export type { CategoryCount, MilestoneRollUp, StatusCount } from './milestone/MilestoneRollUp.js';
export type { Period, PeriodKind } from './period/Period.js';
export type { PeriodParts } from './period/PeriodParts.js';
export type { Acknowledgement } from './plan/Acknowledgement.js';
export type {
  ChangeClaim,
  Claim,
  ClaimPlace,
  ComparisonClaim,
  CountedThing,
  RollUpClaim,
  TrendClaim,
  ValueClaim,
} from './plan/Claim.js';
export type { StatedUnit } from './plan/StatedUnit.js';
export type {
  Board,
  Contact,
  Edition,
  Headline,
  HeadlineFigure,
  HeadlineMeasure,
  Inspection,
  Organisation,
  Phase,
  Plan,
  PlanEvent,
  Priority,
} from './plan/Plan.js';
export type { RagTerms } from './rag/ragScale.js';
export type { Unreported } from './rag/ragBand.js';
export type {
  MonitorRule,
  NamedRagRule,
  RagRule,
  RangeRule,
  ThresholdsRule,
  ToleranceBasis,
  ToleranceRule,
  TrendAwareRule,
} from './rag/RagRule.js';
export type { RagBand, RagReason, RagVerdict } from './rag/RagVerdict.js';
export type { EvaluatePlanOptions } from './report/evaluatePlan.js';
export type { EvaluateSeriesOptions } from './report/evaluateSeries.js';
export type {
  BaselineFigure,
  EvaluatedPriority,
  Figure,
  HeadlineMeasureReport,
  HeadlineReport,
  IndicatorReport,
  KpiColumn,
  KpiSet,
  PlanReport,
} from './report/PlanReport.js';
export type {
  Breakdown,
  Review,
  ReviewFact,
  ReviewItem,
  ReviewQuestion,
} from './review/Review.js';
export type { Language, Text } from './text/Text.js';
export type { TravelTerms } from './travel/directionOfTravel.js';
export type {
  AverageOfPrevious,
  Judgement,
  Movement,
  TravelComparison,
  TravelPolicy,
  TravelReason,
  TravelVerdict,
} from './travel/Travel.js';
