import type { DownloadFile } from './DownloadFile.js';

/** Long enough for a browser to ask where to put the file. */
const KEPT = 60_000;

/** Hands a file to the reader. The link is never on the page, so that no router takes its click for its own. */
export function saveFile({ name, content }: DownloadFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
