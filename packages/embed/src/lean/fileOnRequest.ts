/*
 * Stands in for what makes files to download, a seventh of what a page would load: the single files offer none.
 */

/** No file. */
export function csvFile(): never {
  throw new Error(
    'milepost.js makes no files: publish them beside the plan, with toCsv of @milepost/core.',
  );
}

/** No file. */
export const chartFile: () => never = csvFile;
