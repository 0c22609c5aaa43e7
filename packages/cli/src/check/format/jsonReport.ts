import { version } from '../../../package.json';
import type { CheckedFile } from '../CheckedFile.js';

/** All that was found as data, for a program of your own. Its shape is told in the README. */
export function jsonReport(
  { file, plan, issues, notes, findings }: CheckedFile,
  exitStatus: number,
): string {
  const found = findings.map(({ finding, place, factPlaces }) => ({
    ...finding,
    file: place,
    facts: finding.facts.map((fact, at) => ({ ...fact, file: factPlaces[at] ?? place })),
  }));
  const report = { milepost: version, file, plan, exitStatus, issues, notes, findings: found };
  return `${JSON.stringify(report, null, 2)}\n`;
}
