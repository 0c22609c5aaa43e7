import { text as welshScript } from '@milepost/embed/milepost.cy.js?text';
import { text as script } from '@milepost/embed/milepost.js?text';
import { textIn } from '@milepost/core';
import type { Messages, Plan, PlanReport, Text } from '@milepost/core';
import type { PlanChanges } from '@milepost/core/changes';
import { ImprovementPlan } from '@milepost/react';
import { text as styles } from '@milepost/react/milepost.css?text';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { changeLinks, changesSection } from './changesSection.js';
import { htmlPage } from './htmlPage.js';
import type { PageParts } from './htmlPage.js';
import { pageStyles } from './pageStyles.js';

/** What a page has besides the report. */
interface Around extends Pick<PageParts, 'scripts' | 'connect'> {
  /** HTML above the report. */
  readonly above?: string;
  /** What changed since an earlier plan. */
  readonly changes?: PlanChanges | null;
}

/**
 * The whole report as one file that asks nothing of any network and is read without JavaScript. With a plan, a script
 * takes over where there is JavaScript, so that readers sort tables and ask about figures.
 */
export function reportPage(
  report: PlanReport,
  messages: Messages,
  plan: Plan | null,
  { above = '', changes = null, scripts = [], connect }: Around = {},
): string {
  const { language } = messages;
  const own = (text: Text) => textIn(text, language);
  const title = `${own(report.organisation.name)}: ${own(report.title)}, ${own(report.edition.label)}`;
  const embed = plan === null ? [] : language === 'cy' ? [welshScript, script] : [script];
  const since = changes === null ? null : changesSection(changes, messages);
  const content = renderToStaticMarkup(
    createElement(ImprovementPlan, { report, messages, withoutScript: true }),
  );
  return htmlPage({
    language,
    title,
    css: styles + pageStyles(title, plan === null),
    body: [
      above,
      since?.above ?? '',
      plan === null ? content : element(plan, content),
      since?.below ?? '',
    ].join(''),
    scripts: [...embed, ...(since === null || plan === null ? [] : [changeLinks]), ...scripts],
    ...(connect !== undefined && { connect }),
  });
}

/** The element shows the plan that stands within; what else does is read until then. */
function element(plan: Plan, content: string): string {
  const data = JSON.stringify(plan).replaceAll('<', '\\u003c');
  return `<milepost-plan heading-level="1"><script type="application/json">${data}</script>${content}</milepost-plan>`;
}
