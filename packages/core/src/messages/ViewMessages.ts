import type { PluralForms } from './PluralForms.js';

/** The fixed words of the components, by component. */
export interface ViewMessages {
  readonly kpiTable: {
    readonly caption: string;
    readonly indicator: string;
    readonly baseline: string;
    readonly baselineFor: string;
    readonly target: string;
    readonly targetFor: string;
    readonly monitorOnly: string;
    readonly noTarget: string;
    readonly trend: string;
    readonly travel: string;
    readonly counts: string;
    readonly latest: string;
    readonly periodsShown: string;
    readonly lastPeriods: PluralForms;
    readonly allPeriods: string;
    /** Heading of the periods before those that the table shows. */
    readonly earlier: string;
    readonly earlierFor: string;
    /** On paper, beside `showing`: where the rest is to be found. */
    readonly earlierFollow: string;
    readonly showing: string;
    readonly none: string;
    readonly why: string;
    readonly close: string;
    /** What each indicator counts, who answers for it and where its figures come from, folded away. */
    readonly about: string;
    readonly lead: string;
    readonly source: string;
    readonly notReported: string;
    readonly rating: string;
    /** The reasons for the latest ratings, folded away under the table. */
    readonly whyAll: string;
    readonly explain: string;
    readonly explainHint: string;
    /** Said once in place of a mark at every figure. */
    readonly everyFigure: string;
    readonly noteMark: string;
    readonly noteName: string;
    /** Label of the search box of a long table, and how to find what is not in sight. */
    readonly search: string;
    readonly searchHint: string;
    /** How many of how many indicators are found, and which of them are in sight. */
    readonly found: string;
    readonly inSight: string;
    readonly nothingFound: string;
    readonly allRows: string;
    /** Said where a long table is cut short until the page has loaded. */
    readonly firstRows: string;
  };
  readonly chart: {
    readonly title: string;
    readonly instructions: string;
    readonly showTable: string;
    readonly period: string;
    readonly value: string;
    readonly counts: string;
    readonly target: string;
    readonly rating: string;
    readonly travel: string;
    /** Under a chart too narrow for their names: the names in order. */
    readonly phases: string;
    readonly scaleStart: string;
    readonly note: string;
  };
  readonly milestoneTable: {
    readonly caption: string;
    readonly ref: string;
    readonly milestone: string;
    readonly impact: string;
    readonly assurance: string;
    readonly dates: string;
    readonly status: string;
    readonly owner: string;
    readonly history: string;
    /** Said of a cell with nothing in it. */
    readonly blank: string;
    /** Beside a statement that names no milestone, and one that names a milestone that is not there. */
    readonly noRef: string;
    readonly unknownRef: string;
    readonly none: string;
  };
  readonly milestoneSummary: {
    readonly title: string;
    readonly caption: string;
    readonly byPriority: string;
    readonly status: string;
    readonly count: string;
    readonly percentOfAll: string;
    readonly percentOfDue: string;
    readonly notApplicable: string;
    readonly total: string;
    readonly onTrack: string;
    readonly overdue: string;
    readonly priority: string;
    readonly milestones: string;
  };
  readonly review: {
    readonly title: string;
    readonly breakdown: string;
    readonly part: string;
    readonly number: string;
  };
  readonly report: {
    readonly contents: string;
    readonly priority: string;
    readonly priorityTitle: string;
    /** Where the column says what the ref is of. */
    readonly refTitle: string;
    readonly commitment: string;
    readonly aim: string;
    readonly progress: string;
    readonly analysis: string;
    readonly milestones: string;
    readonly indicators: string;
    readonly asAt: string;
    readonly marking: string;
    readonly foreword: string;
    readonly introduction: string;
    readonly headlines: string;
    readonly latestFigures: string;
    readonly inspection: string;
    readonly inspectedBetween: string;
    readonly inspectedOn: string;
    readonly published: string;
    readonly framework: string;
    readonly judgement: string;
    readonly governance: string;
    readonly board: string;
    readonly cadence: string;
    readonly role: string;
    readonly contact: string;
    readonly notes: string;
    readonly noPriorities: string;
    readonly awaitingReview: string;
  };
  readonly download: {
    /** On buttons; what is downloaded stands after each, for listeners. */
    readonly csv: string;
    readonly chart: string;
    readonly svg: string;
    readonly png: string;
    readonly figures: string;
    /** What a button's name says beyond what is seen on it. */
    readonly of: string;
    readonly milestonesOf: string;
    readonly reviewOf: string;
    readonly failed: string;
    readonly pngTooLarge: string;
    readonly pngNotDrawn: string;
  };
  readonly key: {
    readonly rating: string;
    /** Said in place of rules by fixed lines, where there are several. */
    readonly ownLines: string;
    readonly travel: string;
    readonly up: string;
    readonly down: string;
    readonly better: string;
    readonly worse: string;
    readonly neutral: string;
    readonly proxy: string;
    readonly symbols: string;
  };
}
