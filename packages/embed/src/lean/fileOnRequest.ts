/*
 * Stands in for what makes files to download, a seventh of what a page would load: `milepost.files.js` brings it, and
 * where that is not on the page no button asks for a file.
 */
import { fileMakers } from '../files/fileMakers.js';

/** A table as a file. */
export const csvFile = (...asked: readonly unknown[]): unknown => fileMakers()?.csvFile(...asked);

/** A chart as a file. */
export const chartFile = (...asked: readonly unknown[]): unknown =>
  fileMakers()?.chartFile(...asked);
