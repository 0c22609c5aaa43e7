import { enGB, formatPeriod, textIn } from '@milepost/core';
import type { PlanReport } from '@milepost/core';
import { SiteNavigation } from './SiteNavigation.js';
import type { SitePage } from './sitePages.js';
import { ThemeChoice } from './ThemeChoice.js';

export interface SiteHeaderProps {
  readonly report: PlanReport;
  readonly pages: readonly SitePage[];
  readonly page: SitePage;
  /** The way to the root of the site: './' or '../'. */
  readonly root: string;
}

/** Whose plan this is, which edition, as at when, its marking; and the way to every page. */
export function SiteHeader({ report, pages, page, root }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="site-header__masthead">
        <p className="site-header__name">
          <span className="site-header__council">{textIn(report.organisation.name, 'en')}</span>{' '}
          <a className="site-header__title" href={root}>
            {textIn(report.title, 'en')}, {textIn(report.edition.label, 'en')}
          </a>
        </p>
        <div className="site-header__facts">
          {report.marking && <p className="site-header__marking">{report.marking}</p>}
          <p>As at {formatPeriod(report.asAt, enGB)}</p>
          <ThemeChoice />
        </div>
      </div>
      <SiteNavigation pages={pages} page={page} root={root} />
    </header>
  );
}
