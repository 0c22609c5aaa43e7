import type { PlanIssue, PlanIssueCode } from '@milepost/core/parse';
import { safeParsePlanJson } from '@milepost/core/parse';
import { decodeText } from '@milepost/io/csv-folder';
import type { FileIssue, FilePlace, PlanFile } from './PlanFile.js';
import { fileFault } from './fileFault.js';
import { jsonPlaces } from './jsonPlaces.js';
import type { JsonPlace } from './jsonPlaces.js';

const encodings = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252 (ANSI)',
};

/** Reads a plan from the bytes of a JSON file; each issue has its line and column. */
export function readJsonPlan(file: string, bytes: Uint8Array): PlanFile {
  const { text, encoding } = decodeText(bytes);
  if (encoding !== 'utf-8') {
    return fileFault('not-utf-8', file, { encoding: encodings[encoding] });
  }
  const result = safeParsePlanJson(text);
  const at = (place: { line: number; column: number } | undefined): FilePlace => ({
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    cell: null,
  });
  if (result.ok) {
    return {
      ok: true,
      plan: result.plan,
      notes: [],
      placesOf: (paths) => jsonPlaces(text, paths).map(({ value }) => at(value)),
    };
  }
  const { issues } = result;
  const isText = issues.some(({ code }) => code === 'not-json' || code === 'too-deep');
  const found = isText
    ? []
    : jsonPlaces(
        text,
        issues.map((issue) => issue.path),
      );
  return {
    ok: false,
    notes: [],
    issues: issues.map((issue, index): FileIssue => {
      const { code, path, where, message, remedy, position } = issue;
      const place = at(position ?? ownPlace(issue, found[index]));
      return { code, place, where: position ? '' : where, path, message, remedy };
    }),
  };
}

/** What is wrong with a key is marked at the key, all else at the value. */
const ofKeys: ReadonlySet<PlanIssueCode> = new Set(['unknown-key', 'forbidden-key']);

function ownPlace({ code }: PlanIssue, place: JsonPlace | undefined) {
  return ofKeys.has(code) ? place?.key : place?.value;
}
