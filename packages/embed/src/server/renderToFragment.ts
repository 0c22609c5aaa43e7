import { enGB } from '@milepost/core';
import type { Messages, PlanReport } from '@milepost/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PlainPriority } from '../fragment/PlainPriority.js';
import { PlainReport } from '../fragment/PlainReport.js';
import { prioritiesOf } from '../views/prioritiesOf.js';

export interface FragmentOptions {
  /** What `evaluatePlan` gave. */
  readonly report: PlanReport;
  /** Ref of a priority, to write that one alone. @default the whole report */
  readonly priority?: string;
  /** KPI tables have the last so many periods: nothing scrolls within a fragment. @default 6 */
  readonly periods?: number;
  /** Of the first heading; those within go deeper. @default 2 */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
}

/**
 * A report as plain HTML, for platforms that clean what is pasted: headings, paragraphs, lists and tables with a caption
 * and headings. No script, style, class, id, picture or element of our own; ratings are words. A sanitiser leaves it as
 * it is. It does not sort, explain or change by itself: where a page takes more, use `renderToDeclarativeShadow`, or
 * the elements.
 *
 * @throws {EmbedError} when the report has no such priority.
 *
 * @example
 * const fragment = renderToFragment({ report, priority: '1' });
 */
export function renderToFragment(options: FragmentOptions): string {
  const { report, priority, periods = 6, headingLevel = 2, messages = enGB } = options;
  const settings = { messages, planLanguage: report.language, level: headingLevel, periods };
  const [only] = priority === undefined ? [] : prioritiesOf(report, priority);
  const content =
    only === undefined
      ? createElement(PlainReport, { report, settings })
      : createElement(PlainPriority, { priority: only, settings });
  return renderToStaticMarkup(createElement('div', { lang: messages.language }, content));
}
