import path from 'node:path';
import type { PlanPath } from '@milepost/core/check';
import { decodeText, readCsvFolder } from '@milepost/io/csv-folder';
import type { BookPlace, BookResult } from '@milepost/io/workbook';
import { readWorkbook } from '@milepost/io/workbook';
import type { FilePlace, PlanFile } from './PlanFile.js';
import { lineOfRow } from './lineOfRow.js';

type PlaceOf = (place: BookPlace | null) => FilePlace;

/** Reads a plan from the bytes of a workbook; each issue has its sheet and cell. */
export function readBookPlan(file: string, bytes: Uint8Array): PlanFile {
  return asPlanFile(readWorkbook(bytes), (place) => ({
    file,
    line: null,
    column: null,
    cell: place?.place || null,
  }));
}

/** Reads a plan from the files of a folder; each issue has its file, line and cell. */
export function readCsvFolderPlan(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): PlanFile {
  const texts = new Map<string, string>();
  const textOf = (name: string) => {
    const text = texts.get(name) ?? decodeText(files.get(name) ?? new Uint8Array()).text;
    texts.set(name, text);
    return text;
  };
  return asPlanFile(readCsvFolder(files), (place) => {
    const name = [...files.keys()].find((each) => path.parse(each).name === place?.sheet);
    if (name === undefined || !place) {
      return { file: folder, line: null, column: null, cell: place?.place || null };
    }
    const row = Number(/\d+$/.exec(place.cell ?? '')?.[0] ?? NaN);
    const isKnown = !Number.isNaN(row);
    return {
      file: path.join(folder, name),
      line: isKnown ? lineOfRow(textOf(name), row) : null,
      column: null,
      cell: isKnown && !place.cell?.includes(':') ? place.cell : null,
    };
  });
}

function asPlanFile(result: BookResult, placeOf: PlaceOf): PlanFile {
  const notes = result.notes.map((note) => ({
    code: note.code,
    place: placeOf(note),
    message: note.message,
  }));
  if (result.ok) {
    const { plan, places } = result;
    const placesOf = (paths: readonly PlanPath[]) =>
      paths.map((each) => placeOf(places.placeOf(each)));
    return { ok: true, plan, notes, placesOf };
  }
  const issues = result.issues.map((issue) => {
    const { code, message, remedy, path: within } = issue;
    return { code, place: placeOf(issue), where: '', path: within, message, remedy };
  });
  return { ok: false, issues, notes };
}
