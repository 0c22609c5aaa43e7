import { evaluatePlan } from '@milepost/core';
import type { Plan, PlanReport } from '@milepost/core';
import { checkPlan, countChecked } from '@milepost/core/check';
import { plymouthPlan } from '@milepost/plymouth';
import { renderToFragment } from '@milepost/embed/server';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { downloadFiles } from '../downloads/downloadFiles.js';
import type { DownloadFile } from '../downloads/downloadFiles.js';
import { EmbedDocument } from '../embed-page/EmbedDocument.js';
import { HowToPage } from '../how-to/HowToPage.js';
import type { EmbedScript } from '../how-to/EmbedScript.js';
import { CheckPage } from '../pages/CheckPage.js';
import type { CheckPageProps } from '../pages/CheckPage.js';
import { DataPage } from '../pages/DataPage.js';
import { PriorityPage } from '../pages/PriorityPage.js';
import { ReportPage } from '../pages/ReportPage.js';
import { RulePage } from '../pages/RulePage.js';
import { SummaryPage } from '../pages/SummaryPage.js';
import { Document } from './Document.js';
import { printStyles } from './printStyles.js';
import { rulePages } from './rulePages.js';
import type { SiteAssets } from './SiteAssets.js';
import type { SiteFile } from './SiteFile.js';
import { howToPage, sitePages } from './sitePages.js';
import type { SitePage } from './sitePages.js';

/**
 * Every page of the site as HTML and every file that can be downloaded. A plan is evaluated here, when the
 * site is made: the pages hold what was worked out, and no browser works it out again.
 *
 * @example
 * siteFiles(assets, 'production', scripts).map(({ path }) => path); // ['index.html', 'priority-1/index.html', ...]
 */
export function siteFiles(
  assets: SiteAssets,
  mode: 'development' | 'production',
  scripts: readonly EmbedScript[],
  plan: Plan = plymouthPlan,
): SiteFile[] {
  const report = evaluatePlan(plan);
  const check = { report, findings: checkPlan(plan, { report }), checked: countChecked(plan) };
  const downloads = downloadFiles(plan, report);
  const pages = sitePages(report);
  const html = [...pages, howToPage, ...rulePages()].map((page) => ({
    path: page.path.endsWith('.html') ? page.path : `${page.path}index.html`,
    content: `<!doctype html>\n${renderToStaticMarkup(
      <Document
        report={report}
        pages={pages}
        page={page}
        assets={assets}
        strict={mode === 'production'}
        content={contentOf(page, { report, check, downloads, scripts })}
      />,
    )}\n`,
  }));
  return [
    ...html,
    printStyles(report),
    ...pages.flatMap(dataOf),
    { path: 'check/findings.json', content: JSON.stringify(check) },
    ...downloads,
    ...scripts,
    {
      path: 'embed.html',
      content: `<!doctype html>\n${renderToStaticMarkup(
        <EmbedDocument script={assets.embed} strict={mode === 'production'} />,
      )}\n`,
    },
    { path: 'fragment.html', content: fragmentPage(report) },
    // Beside the scripts, as the how-to would have it.
    { path: 'plan.json', content: JSON.stringify(plan) },
  ];
}

/** The fragment alone, with no more of a page around it than browsers want. */
function fragmentPage(report: PlanReport): string {
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fragment of HTML to paste</title><link rel="icon" href="favicon.svg" type="image/svg+xml">';
  return `<!doctype html>\n<html lang="en-GB">\n${head}\n<main>\n${renderToFragment({ report })}\n</main>\n</html>\n`;
}

interface Made {
  readonly report: PlanReport;
  readonly check: CheckPageProps;
  readonly downloads: readonly DownloadFile[];
  readonly scripts: readonly EmbedScript[];
}

/** What the script of a priority's page hydrates it with; the whole report's takes the download. */
function dataOf(page: SitePage): SiteFile[] {
  if (page.kind !== 'priority') return [];
  return [{ path: `${page.path}priority.json`, content: JSON.stringify(page.priority) }];
}

/** What stands in `main`: rendered apart from the page around it, as the browser will hydrate it. */
function contentOf(page: SitePage, { report, check, downloads, scripts }: Made): string {
  switch (page.kind) {
    case 'summary':
      return renderToString(<SummaryPage report={report} />);
    case 'priority':
      return renderToString(<PriorityPage priority={page.priority} />);
    case 'report':
      return renderToString(<ReportPage report={report} />);
    case 'check':
      return renderToString(<CheckPage {...check} />);
    case 'data':
      return renderToString(<DataPage report={report} files={downloads} />);
    case 'how-to':
      return renderToString(<HowToPage report={report} scripts={scripts} />);
    case 'rule':
      return renderToStaticMarkup(<RulePage {...page} />);
  }
}
