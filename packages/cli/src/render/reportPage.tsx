import { createHash } from 'node:crypto';
import { text as welshScript } from '@milepost/embed/milepost.cy.js?text';
import { text as script } from '@milepost/embed/milepost.js?text';
import { textIn } from '@milepost/core';
import type { Messages, Plan, PlanReport } from '@milepost/core';
import { ImprovementPlan } from '@milepost/react';
import { text as styles } from '@milepost/react/milepost.css?text';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { pageStyles } from './pageStyles.js';

/**
 * The whole report as one file: it asks nothing of any network, and its policy forbids whatever could. It is read
 * without JavaScript. With a plan, a script takes over where there is JavaScript, so that readers sort tables and ask
 * about figures.
 */
export function reportPage(report: PlanReport, messages: Messages, plan: Plan | null): string {
  const { language } = messages;
  const own = (text: Parameters<typeof textIn>[0]) => textIn(text, language);
  const title = `${own(report.organisation.name)}: ${own(report.title)}, ${own(report.edition.label)}`;
  const css = styles + pageStyles(title, plan === null);
  const scripts = plan === null ? [] : language === 'cy' ? [welshScript, script] : [script];
  const inline = scripts.map((each) => each.replaceAll('</script', '<\\/script'));
  const policy = [
    "default-src 'none'",
    `style-src ${hashed(css)}`,
    ...(inline.length > 0 ? [`script-src ${inline.map(hashed).join(' ')}`] : []),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const content = renderToStaticMarkup(createElement(ImprovementPlan, { report, messages }));
  return [
    '<!doctype html>',
    `<html lang="${language === 'cy' ? 'cy' : 'en-GB'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    plan === null ? content : element(plan, content),
    ...inline.map((each) => `<script>${each}</script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The element shows the plan that stands within; what else does is read until then. */
function element(plan: Plan, content: string): string {
  const data = JSON.stringify(plan).replaceAll('<', '\\u003c');
  return `<milepost-plan heading-level="1"><script type="application/json">${data}</script>${content}</milepost-plan>`;
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
