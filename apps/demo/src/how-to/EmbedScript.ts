import type { SiteFile } from '../site/SiteFile.js';

/** A script for other pages. */
export interface EmbedScript extends SiteFile {
  /** Of these very bytes: a browser runs no others. */
  readonly integrity: string;
}
