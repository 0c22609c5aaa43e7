import type { Basis, Polarity } from '../indicator/IndicatorDefinition.js';
import type { BenchmarkPosition, BenchmarkReason } from '../benchmark/BenchmarkReport.js';
import type { Judgement, Movement, TravelComparison, TravelReason } from '../travel/Travel.js';
import type { Language } from '../text/Text.js';
import type { MissingSymbol, ObservationStatus } from '../indicator/Series.js';
import type { PeriodKind } from '../period/Period.js';
import type { PluralForms } from './PluralForms.js';
import type { RagBand, RagReason } from '../rag/RagVerdict.js';
import type { RagRule } from '../rag/RagRule.js';
import type { ViewMessages } from './ViewMessages.js';

/**
 * The words of KPI tables, charts and their marks: the part of `Messages` that indicators, figures and verdicts are
 * told in. Whatever takes these takes a whole catalogue; a page of tables and charts alone need not carry the rest.
 */
export interface KpiMessages {
  readonly language: Language;
  /** Its letters in order, lower case, those written with two characters too: see `compareWords`. */
  readonly alphabet: readonly string[];
  readonly period: PeriodMessages;
  readonly number: NumberMessages;
  readonly list: { readonly and: string; readonly comma: string };
  readonly figure: FigureMessages;
  readonly rag: RagMessages;
  readonly rule: RuleMessages;
  readonly travel: TravelMessages;
  readonly indicator: IndicatorMessages;
  readonly trend: TrendMessages;
  readonly benchmark: BenchmarkMessages;
  /** The fixed words of the components: headings, columns, buttons. */
  readonly view: Pick<ViewMessages, 'kpiTable' | 'chart' | 'key'>;
}

/** Slots of a period's patterns: `{day} {month} {mon} {year} {yy} {quarter} {span} {first} {last}`. */
export type PeriodPatterns = Readonly<Record<PeriodKind, string>>;

export interface PeriodMessages {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** For column headings: `Apr-18`. */
  readonly short: PeriodPatterns;
  /** Standing alone, in full: `financial year 2018/19`. */
  readonly long: PeriodPatterns;
  /** Inside a sentence: `the 23% target for 2019/20`. */
  readonly name: PeriodPatterns;
  /** With its preposition: `in March 2018`, `on 30 April 2018`. */
  readonly during: PeriodPatterns;
}

export interface NumberMessages {
  readonly thousands: string;
  readonly decimal: string;
  readonly plus: string;
  readonly minus: string;
  readonly percent: string;
  /** By ISO 4217 code; other codes use `otherCurrency`. */
  readonly currency: Readonly<Record<string, string>>;
  readonly otherCurrency: string;
  readonly counts: string;
  /** A figure in a sentence, where it reads otherwise than in a cell. */
  readonly inWords: { readonly rate: string; readonly counts: string; readonly days: PluralForms };
  /** The difference of two percentages, or a tolerance whose unit is not known. */
  readonly points: PluralForms;
}

export interface FigureMessages {
  readonly cell: string;
  readonly cellWithStatus: string;
  readonly withCounts: string;
  readonly fromCounts: string;
  readonly missing: Readonly<Record<'not-reported' | 'symbol' | 'zero-denominator', string>>;
  readonly symbols: Readonly<Record<MissingSymbol, string>>;
  readonly statuses: Readonly<Record<ObservationStatus, string>>;
  /** What a status warns of. */
  readonly statusNotes: Readonly<Record<ObservationStatus, string>>;
  readonly note: string;
}

export interface RagMessages {
  readonly bands: Readonly<Record<RagBand, string>>;
  /** One letter each, for print and forced colours. */
  readonly letters: Readonly<Record<RagBand, string>>;
  readonly verdict: string;
  readonly reasons: Readonly<Record<RagReason, string>>;
  /** The figure of a year earlier, and what to call it where it is not at hand. */
  readonly lastYear: string;
  readonly sameLastYear: string;
  readonly onTarget: string;
  readonly targetName: string;
  readonly above: string;
  readonly below: string;
  readonly thresholdOrBetter: Readonly<Record<'higher' | 'lower', string>>;
  readonly thresholdMissed: Readonly<Record<'higher' | 'lower', string>>;
  /** Said when the target is another year's, or another period's. */
  readonly otherYear: string;
  readonly otherPeriod: string;
  readonly assumedTarget: string;
  readonly amberLimit: string;
}

export interface RuleMessages {
  readonly kinds: Readonly<Record<RagRule['kind'], string>>;
  readonly within: Readonly<Record<'relative' | 'points', string>>;
}

export interface TravelMessages {
  readonly movements: Readonly<Record<Movement, string>>;
  readonly judgements: Readonly<Record<Judgement, string>>;
  /** The movement with its judgement in one or two words: "Up, better". */
  readonly mark: Readonly<Record<Judgement, string>>;
  readonly reasons: Readonly<Record<TravelReason, string>>;
  readonly judged: string;
  /** Said when a measure with no polarity moved. */
  readonly neither: string;
  readonly sinceReset: string;
  readonly comparisons: Readonly<Record<TravelComparison | 'average', string>>;
}

export interface IndicatorMessages {
  readonly polarity: Readonly<Record<Polarity, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly basisNotes: Readonly<Record<Basis, string>>;
  readonly earlyInYear: string;
  readonly proxy: string;
  readonly proxyCaveat: string;
  readonly proxyOverHundred: string;
  readonly proxyWhole: string;
  readonly target: string;
  readonly targetReach: Readonly<Record<'own-period' | 'all-shown' | 'stretch', string>>;
  readonly assumed: string;
  readonly source: string;
  readonly monitorOnly: string;
  readonly noTarget: string;
  /** Where targets were set, but none reaches the latest column. */
  readonly noTargetNow: string;
  readonly ratedByLines: string;
  readonly baseline: string;
  readonly baselineMissing: string;
  readonly noBaseline: string;
}

export interface TrendMessages {
  readonly none: string;
  readonly single: string;
  readonly span: string;
  readonly extremes: string;
  readonly flat: string;
  readonly gap: string;
  readonly gaps: PluralForms;
  readonly latest: string;
  readonly yearToDate: string;
}

export interface BenchmarkMessages {
  readonly positions: Readonly<Record<BenchmarkPosition, string>>;
  readonly reasons: Readonly<Record<BenchmarkReason, string>>;
  readonly above: string;
  readonly below: string;
}
