import { contentPolicy } from './contentPolicy.js';
import { textIn } from '@milepost/core';
import type { PlanReport } from '@milepost/core';
import type { SiteAssets } from './SiteAssets.js';
import { PriorityPager } from './PriorityPager.js';
import { SiteFooter } from './SiteFooter.js';
import { SiteHeader } from './SiteHeader.js';
import type { SitePage } from './sitePages.js';

export interface DocumentProps {
  readonly report: PlanReport;
  readonly pages: readonly SitePage[];
  readonly page: SitePage;
  readonly assets: SiteAssets;
  /** Whether to forbid all that a page of its own files does not need. Off while developing: the tools inject script. */
  readonly strict: boolean;
  /** HTML of the page's own part. */
  readonly content: string;
}

const policy = contentPolicy.join('; ');

/** A whole page, with the header, navigation and footer that every page has. */
export function Document({ report, pages, page, assets, strict, content }: DocumentProps) {
  const root = page.path.includes('/') ? '../' : './';
  const title = textIn(report.title, 'en');
  const council = textIn(report.organisation.name, 'en');
  const name = page.subject ? `${page.label}: ${page.subject}` : page.label;
  const script = scriptFor(page, assets);
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        {strict && <meta httpEquiv="Content-Security-Policy" content={policyFor(page)} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${name} - ${title}, ${textIn(report.edition.label, 'en')} - ${council}`}</title>
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
        <script src={`${root}${assets.theme}`} />
        <link rel="stylesheet" href={`${root}${assets.styles}`} />
        <link rel="stylesheet" href={`${root}print.css`} media="print" />
        {script && <script type="module" src={`${root}${script}`} />}
      </head>
      <body className={`milepost site-page site-page--${page.kind}`}>
        <a className="site-skip" href="#content">
          Skip to content
        </a>
        <SiteHeader report={report} pages={pages} page={page} root={root} />
        <main id="content" className="site-content" tabIndex={-1}>
          <div
            id="page"
            data-report={dataFor(page, root)}
            dangerouslySetInnerHTML={{ __html: content }}
          />
          {page.kind === 'priority' && <PriorityPager pages={pages} page={page} root={root} />}
        </main>
        <SiteFooter report={report} root={root} />
      </body>
    </html>
  );
}

/** The builder shows `embed.html` in a frame; no other page has one. */
function policyFor({ kind }: SitePage): string {
  return kind === 'how-to' ? `${policy}; frame-src 'self'` : policy;
}

/** What the page's script reads. */
function dataFor(page: SitePage, root: string): string | undefined {
  if (page.kind === 'report') return `${root}data/report.json`;
  if (page.kind === 'check') return 'findings.json';
  return hasTables(page) ? 'priority.json' : undefined;
}

function hasTables(page: SitePage): boolean {
  return page.kind === 'priority' && page.priority.kpiSets.length > 0;
}

/** A page with nothing that answers loads no script but the theme's. */
function scriptFor(page: SitePage, assets: SiteAssets): string | undefined {
  if (page.kind === 'report') return assets.report;
  if (page.kind === 'check') return assets.check;
  if (page.kind === 'how-to') return assets.builder;
  return hasTables(page) ? assets.priority : undefined;
}
