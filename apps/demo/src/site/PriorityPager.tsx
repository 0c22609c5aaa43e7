import type { SiteNavigationProps } from './SiteNavigation.js';
import type { SitePage } from './sitePages.js';

/** The priorities before and after this one. */
export function PriorityPager({ pages, page, root }: SiteNavigationProps) {
  const priorities = pages.filter(({ kind }) => kind === 'priority');
  const index = priorities.findIndex(({ path }) => path === page.path);
  const previous = priorities[index - 1];
  const next = priorities[index + 1];
  return (
    <nav className="site-pager" aria-label="Previous and next priority">
      {previous && <PagerLink page={previous} root={root} direction="previous" />}
      {next && <PagerLink page={next} root={root} direction="next" />}
    </nav>
  );
}

interface PagerLinkProps {
  readonly page: SitePage;
  readonly root: string;
  readonly direction: 'previous' | 'next';
}

function PagerLink({ page, root, direction }: PagerLinkProps) {
  return (
    <a
      className={`site-pager__${direction}`}
      rel={direction === 'next' ? 'next' : 'prev'}
      href={`${root}${page.path}`}
    >
      <span className="site-pager__direction">{direction === 'next' ? 'Next' : 'Previous'}</span>
      <span className="milepost-visually-hidden">: </span>
      <span className="site-pager__page">
        {page.label}: {page.subject}
      </span>
    </a>
  );
}
