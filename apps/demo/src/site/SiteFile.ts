/** A file of the site: its path from the root, and its text. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}
