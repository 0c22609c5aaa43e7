import { version } from '../../../package.json';
import type { CheckedFile } from '../CheckedFile.js';
import { jsonPieces } from './jsonPieces.js';

/** All that was found as data, for a program of your own. Its shape is told in the README. */
export function jsonReport(
  { file, plan, issues, notes, findings }: CheckedFile,
  exitStatus: number,
): Iterable<string> {
  function* found() {
    for (const { finding, place, factPlaces } of findings) {
      const facts = finding.facts.map((fact, at) => ({ ...fact, file: factPlaces[at] ?? place }));
      yield { ...finding, file: place, facts };
    }
  }
  return jsonPieces(
    (list) => ({ milepost: version, file, plan, exitStatus, issues, notes, findings: list }),
    found(),
  );
}
