import type { SiteHeaderProps } from './SiteHeader.js';

export type SiteNavigationProps = Omit<SiteHeaderProps, 'report'>;

/** Every page of the site. */
export function SiteNavigation({ pages, page, root }: SiteNavigationProps) {
  return (
    <nav className="site-navigation" aria-label="Pages of this report">
      <ul>
        {pages.map(({ path, label, subject }) => (
          <li key={path}>
            <a href={`${root}${path}`} aria-current={path === page.path ? 'page' : undefined}>
              <span className="site-navigation__label">{label}</span>
              {subject && (
                <span className="site-navigation__subject">
                  <span className="milepost-visually-hidden">: </span>
                  {subject}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
