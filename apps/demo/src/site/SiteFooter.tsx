import { textIn } from '@milepost/core';
import type { PlanReport } from '@milepost/core';

export interface SiteFooterProps {
  readonly report: PlanReport;
  /** The way to the root of the site: './' or '../'. */
  readonly root: string;
}

/** What this is and what it is not, and where the facts come from. */
export function SiteFooter({ report, root }: SiteFooterProps) {
  const council = textIn(report.organisation.name, 'en');
  return (
    <footer className="site-footer">
      {report.marking && <p className="site-footer__marking">{report.marking}</p>}
      <p>
        This is Milepost’s reference plan, not a publication of {council}. Source: {council},{' '}
        <cite>
          {textIn(report.title, 'en')}, {textIn(report.edition.label, 'en')}
        </cite>
        .
      </p>
      <p>
        Figures, references, statuses, dates and targets are as printed there, even where the report
        disagrees with itself. The wording is summarised. Ratings and percentages on track are
        worked out from the figures.
      </p>
      <p className="site-footer__data">
        <a href={`${root}data/`}>Download the data</a>, or{' '}
        <a href={`${root}milepost.html`}>put a plan on another page</a>.
      </p>
    </footer>
  );
}
