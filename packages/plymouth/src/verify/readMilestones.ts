import { flat } from './flat.js';
import type { PrintedMilestone } from './PrintedReport.js';

const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}`;
const KEY_DATE = new RegExp(
  [
    String.raw`(?:Commenced|Commencing|Launch date):\s*${MONTH}`,
    String.raw`\(Quarterly updates:[^)]*\)`,
    String.raw`Year long(?:\s+for\s+management\s+oversight)?`,
    String.raw`Yearly\s+rolling\s+programme`,
    String.raw`^${MONTH}\s*$`,
  ].join('|'),
  'gim',
);

/**
 * Reads the milestone table of one priority: refs in order, each with its status and its key dates.
 *
 * @throws Error when a milestone has no status or more than one.
 */
export function readMilestones(text: string): PrintedMilestone[] {
  return text
    .split(/^\s*(?=\d\.\d [A-Z])/m)
    .filter((row) => /^\d\.\d /.test(row))
    .map((row) => {
      const ref = row.slice(0, 3);
      const statuses = row.match(/ON TRACK|SLIGHT\s+SLIPPAGE|NOT YET DUE/g) ?? [];
      if (statuses.length !== 1) throw new Error(`${ref} has ${statuses.length} statuses, not one`);
      const keyDates = (row.match(KEY_DATE) ?? []).map((date) =>
        flat(date)
          .replace(/[()]/g, '')
          .replace(/- (?=\d)/g, '-'),
      );
      return { ref, status: flat(statuses.join()), keyDates };
    });
}
