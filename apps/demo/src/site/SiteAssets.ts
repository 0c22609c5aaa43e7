/** Addresses of what the pages load, from the root of the site, with no leading slash. */
export interface SiteAssets {
  readonly styles: string;
  /** Run before the page is painted. */
  readonly theme: string;
  /** Makes a priority's page answer. */
  readonly priority: string;
  /** Makes the whole report answer. */
  readonly report: string;
  /** Makes the list of findings and the marked report answer. */
  readonly check: string;
  /** Makes the builder of the how-to answer. */
  readonly builder: string;
  /** Fills `embed.html`. */
  readonly embed: string;
}
