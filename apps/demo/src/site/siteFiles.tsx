import { evaluatePlan } from '@milepost/core';
import type { Plan, PlanReport } from '@milepost/core';
import { plymouthPlan } from '@milepost/plymouth';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { downloadFiles } from '../downloads/downloadFiles.js';
import type { DownloadFile } from '../downloads/downloadFiles.js';
import { DataPage } from '../pages/DataPage.js';
import { PriorityPage } from '../pages/PriorityPage.js';
import { ReportPage } from '../pages/ReportPage.js';
import { SummaryPage } from '../pages/SummaryPage.js';
import { Document } from './Document.js';
import { printStyles } from './printStyles.js';
import type { SiteAssets } from './SiteAssets.js';
import type { SiteFile } from './SiteFile.js';
import { sitePages } from './sitePages.js';
import type { SitePage } from './sitePages.js';

/**
 * Every page of the site as HTML and every file that can be downloaded. A plan is evaluated here, when the
 * site is made: the pages hold what was worked out, and no browser works it out again.
 *
 * @example
 * siteFiles(assets, 'production').map(({ path }) => path); // ['index.html', 'priority-1/index.html', ...]
 */
export function siteFiles(
  assets: SiteAssets,
  mode: 'development' | 'production',
  plan: Plan = plymouthPlan,
): SiteFile[] {
  const report = evaluatePlan(plan);
  const downloads = downloadFiles(plan, report);
  const pages = sitePages(report);
  const html = pages.map((page) => ({
    path: `${page.path}index.html`,
    content: `<!doctype html>\n${renderToStaticMarkup(
      <Document
        report={report}
        pages={pages}
        page={page}
        assets={assets}
        strict={mode === 'production'}
        content={contentOf(page, report, downloads)}
      />,
    )}\n`,
  }));
  return [...html, printStyles(report), ...pages.flatMap(dataOf), ...downloads];
}

/** What the script of a priority's page hydrates it with; the whole report's takes the download. */
function dataOf(page: SitePage): SiteFile[] {
  if (page.kind !== 'priority') return [];
  return [{ path: `${page.path}priority.json`, content: JSON.stringify(page.priority) }];
}

/** What stands in `main`: rendered apart from the page around it, as the browser will hydrate it. */
function contentOf(page: SitePage, report: PlanReport, downloads: readonly DownloadFile[]): string {
  switch (page.kind) {
    case 'summary':
      return renderToString(<SummaryPage report={report} />);
    case 'priority':
      return renderToString(<PriorityPage priority={page.priority} />);
    case 'report':
      return renderToString(<ReportPage report={report} />);
    case 'data':
      return renderToString(<DataPage report={report} files={downloads} />);
  }
}
