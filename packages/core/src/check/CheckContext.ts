import type { BenchmarkBook } from './benchmarkBook.js';
import type {
  EvaluatedPriority,
  Figure,
  IndicatorReport,
  PlanReport,
} from '../report/PlanReport.js';
import type { FindingMessages } from '../messages/FindingMessages.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { Messages } from '../messages/Messages.js';
import type { MilestoneReport } from '../milestone/MilestoneReport.js';
import type { Period } from '../period/Period.js';
import type { Headline, Plan, Priority } from '../plan/Plan.js';
import type { PlanPath, WordsInText } from './Finding.js';
import { benchmarkBook } from './benchmarkBook.js';
import { lookUp } from './lookUp.js';
import { quotedIn } from './quotedIn.js';

export interface IndicatorAt {
  readonly indicator: Indicator;
  readonly report: IndicatorReport;
  readonly priority: PriorityAt;
  readonly path: PlanPath;
  /**
   * The figure of a period; that of the baseline where the series has none. Where a figure tells how things stand when
   * its period ends, one of a year and one of its last month or quarter are the same.
   */
  readonly figureAt: (period: Period) => FigureAt | undefined;
  /** The figure of the series as the report holds it, with its verdicts. */
  readonly reportedAt: (period: Period) => Figure | undefined;
  readonly benchmarks: BenchmarkBook;
  /** Path of the observation a figure came from; of the indicator where there is none. */
  readonly pathAt: (period: Period) => PlanPath;
}

export interface FigureAt {
  readonly period: Period;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly path: PlanPath;
  readonly isBaseline: boolean;
}

export interface MilestoneAt {
  readonly milestone: MilestoneReport;
  readonly priority: PriorityAt;
  readonly path: PlanPath;
}

export interface PriorityAt {
  readonly priority: Priority;
  readonly report: EvaluatedPriority;
  readonly path: PlanPath;
}

/** A plan, its report, and where everything in it stands: made once, for all rules. */
export interface CheckContext {
  readonly plan: Plan;
  readonly report: PlanReport;
  /** For writing figures, periods and lists. */
  readonly messages: Messages;
  readonly words: FindingMessages;
  readonly priorities: readonly PriorityAt[];
  readonly indicators: readonly IndicatorAt[];
  readonly milestones: readonly MilestoneAt[];
  readonly priority: (ref: string) => PriorityAt | undefined;
  readonly indicator: (id: string) => IndicatorAt | undefined;
  readonly milestone: (ref: string) => MilestoneAt | undefined;
  readonly headline: (id: string) => Headline | undefined;
  /** Where the words of a claim stand in the text that it quotes, by its position among the claims. */
  readonly quoted: (claim: number) => WordsInText | null;
}

export function checkContext(plan: Plan, report: PlanReport, words: FindingMessages): CheckContext {
  const priorities = plan.priorities.map((priority, at): PriorityAt => {
    return {
      priority,
      report: report.priorities[at] as EvaluatedPriority,
      path: ['priorities', at],
    };
  });
  const indicators = priorities.flatMap((at) => indicatorsOf(at, report.financialYearStart));
  const milestones = priorities.flatMap((priority) =>
    priority.report.milestones.map(
      (milestone, at): MilestoneAt => ({
        milestone,
        priority,
        path: [...priority.path, 'milestones', at],
      }),
    ),
  );
  const byRef = new Map(priorities.map((at) => [at.priority.ref, at]));
  const byId = new Map(indicators.map((at) => [at.indicator.id, at]));
  const byMilestone = new Map(milestones.map((at) => [at.milestone.ref, at]));
  const byHeadline = new Map((plan.headlines ?? []).map((headline) => [headline.id, headline]));
  const named: Pick<CheckContext, 'priority' | 'headline'> = {
    priority: (ref) => byRef.get(ref),
    headline: (id) => byHeadline.get(id),
  };
  return {
    plan,
    report,
    messages: words.messages,
    words,
    priorities,
    indicators,
    milestones,
    ...named,
    indicator: (id) => byId.get(id),
    milestone: (ref) => byMilestone.get(ref),
    quoted: quotedIn(plan, named),
  };
}

function indicatorsOf(priority: PriorityAt, yearStart: number): readonly IndicatorAt[] {
  const reports = new Map(
    priority.report.kpiSets.flatMap(({ indicators }) => indicators).map((one) => [one.id, one]),
  );
  return (priority.priority.indicators ?? []).map((indicator, at) => {
    const path: PlanPath = [...priority.path, 'indicators', at];
    const report = reports.get(indicator.id) as IndicatorReport;
    const benchmarks = benchmarkBook(indicator.benchmarks);
    const figures = lookUp(indicator, report, path, yearStart);
    return { indicator, report, priority, path, benchmarks, ...figures };
  });
}
