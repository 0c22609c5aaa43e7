import { textIn } from '@milepost/core';
import type { Messages, Plan, PlanReport } from '@milepost/core';
import { countChecked, findingsViewCy, findingsViewEnGB } from '@milepost/core/check';
import type { Finding } from '@milepost/core/check';
import { Findings } from '@milepost/react/findings';
import { text as styles } from '@milepost/react/milepost.css?text';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { escapeHtml, htmlPage } from '../page/htmlPage.js';
import { pageStyles } from '../page/pageStyles.js';

/** What in a plan does not add up, as a page. */
export function findingsPage(
  plan: Plan,
  report: PlanReport,
  findings: readonly Finding[],
  { language }: Messages,
  reload: string,
): string {
  const messages = language === 'cy' ? findingsViewCy : findingsViewEnGB;
  const ownTitle = textIn(plan.title, language);
  const list = createElement(Findings, {
    findings,
    report,
    messages,
    checked: countChecked(plan),
    headingLevel: 1,
    placeHref: () => null,
  });
  return htmlPage({
    language,
    title: messages.title,
    css: styles + pageStyles('', true),
    body: `<p><a href="/">${escapeHtml(ownTitle)}</a></p>${renderToStaticMarkup(list)}`,
    scripts: [reload],
    connect: "'self'",
  });
}
