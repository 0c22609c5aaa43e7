import type { Acknowledgement } from './Acknowledgement.js';
import type { Claim } from './Claim.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { Language, Text } from '../text/Text.js';
import type { Milestone, MilestoneBlock, Status } from '../milestone/Milestone.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Period } from '../period/Period.js';
import type { Review } from '../review/Review.js';
import type { StatedUnit } from './StatedUnit.js';
import type { TravelPolicy } from '../travel/Travel.js';
import type { Unit } from '../indicator/IndicatorDefinition.js';

export interface Organisation {
  readonly name: Text;
  /** Published codes of the organisation, by scheme: `{ la: '879', ons: 'E06000026' }`. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** Which report of the plan this is. */
export interface Edition {
  readonly id: string;
  readonly label: Text;
}

export interface Inspection {
  readonly framework: Text;
  readonly from: Period;
  readonly to: Period;
  readonly published?: Period;
  readonly judgement: Text;
}

/** A stretch of periods shown as a band above the columns ("Pre Ofsted Visit"). An open end runs to the edge. */
export interface Phase {
  readonly id: string;
  readonly label: Text;
  readonly from?: Period;
  readonly to?: Period;
  /** True when the source does not settle where it starts or ends. */
  readonly assumed?: true;
}

export interface PlanEvent {
  readonly id: string;
  readonly label: Text;
  readonly period: Period;
}

export interface Board {
  readonly name: Text;
  readonly cadence?: Text;
  readonly role?: Text;
}

export interface HeadlineFigure {
  readonly period?: Period;
  readonly value: number;
  /** Decimals as printed, where they differ from the measure's. */
  readonly decimals?: number;
  /** The unit the source gives it in, where it names one: `points` for "2.6 percentage points". */
  readonly statedUnit?: StatedUnit;
}

export interface HeadlineMeasure {
  readonly label: Text;
  /** Id of the indicator it restates, if it is one of the plan's. */
  readonly indicator?: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly polarity: 'higher' | 'lower' | 'none';
  readonly before?: HeadlineFigure;
  readonly after: HeadlineFigure;
  /** The change as printed, in points of the unit, where the source states it. */
  readonly change?: number;
  readonly comparator?: { readonly label: Text; readonly value: number; readonly period?: Period };
}

export interface Headline {
  readonly id: string;
  readonly title: Text;
  readonly text?: Text;
  readonly measures: readonly HeadlineMeasure[];
}

export interface Contact {
  readonly role?: Text;
  readonly organisation: Text;
  /** https: or mailto: */
  readonly link?: string;
}

export interface Priority {
  readonly ref: string;
  readonly title: Text;
  /** "We will improve..." */
  readonly commitment?: Text;
  /** "What we want to achieve" */
  readonly aim?: Text;
  /** "How are we doing?" */
  readonly progress?: Text;
  /** "Supporting performance analysis" */
  readonly analysis?: Text;
  readonly milestones: readonly Milestone[];
  readonly impact?: readonly MilestoneBlock[];
  readonly assurance?: readonly MilestoneBlock[];
  readonly indicators?: readonly Indicator[];
  readonly review?: Review;
}

/** An improvement plan as a council writes it. */
export interface Plan {
  /** Schema version. */
  readonly milepost: 1;
  readonly id: string;
  readonly title: Text;
  readonly organisation: Organisation;
  readonly edition: Edition;
  /** The day the plan speaks of: `2019-06-30`. Nothing reads a clock. */
  readonly asAt: Period;
  /** Language of plain strings. @default 'en' */
  readonly language?: Language;
  /** Protective marking: `OFFICIAL`. */
  readonly marking?: string;
  /** Month the financial year starts in, 1 to 12. @default 4 */
  readonly financialYearStart?: number;
  /** Top-level facts that the source does not settle. */
  readonly assumed?: readonly ('asAt' | 'ragRules' | 'travel')[];
  readonly foreword?: { readonly text: Text; readonly by?: Text };
  readonly introduction?: Text;
  /** Narrative beside the milestone rollup. */
  readonly summary?: Text;
  readonly inspection?: Inspection;
  readonly phases?: readonly Phase[];
  readonly events?: readonly PlanEvent[];
  readonly governance?: readonly Board[];
  readonly headlines?: readonly Headline[];
  readonly statuses: readonly Status[];
  readonly ragRules: readonly NamedRagRule[];
  /** Id of the rule for indicators that name none. */
  readonly defaultRagRule?: string;
  /** @default compare with the previous period */
  readonly travel?: TravelPolicy;
  /** What the council calls a priority: "ILACS Priority Action". @default "Priority" */
  readonly priorityName?: Text;
  readonly priorities: readonly Priority[];
  readonly claims?: readonly Claim[];
  /** Findings of `checkPlan` that are known and let stand. */
  readonly acknowledged?: readonly Acknowledgement[];
  /** Notes under every KPI table ("Figures are provisional..."). */
  readonly notes?: readonly Text[];
  /**
   * The report's own words for what stands under every KPI table anyway, worked out from the plan: what the colours
   * and arrows mean, what a proxy measure is. Shown once, before the notes of the whole report.
   */
  readonly keyNotes?: readonly Text[];
  readonly contact?: Contact;
}
