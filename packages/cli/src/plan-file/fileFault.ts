import { fill } from '@milepost/core/messages';
import type { Facts } from '@milepost/core/messages';
import type { PlanFile } from './PlanFile.js';

const words = {
  'not-there': {
    message: 'There is no such file.',
    remedy: 'Check its name and folder; a path with spaces needs quotes.',
  },
  'not-allowed': {
    message: 'You may not read it.',
    remedy: 'Ask whoever keeps it for the right to, or copy it to a folder of your own.',
  },
  'not-readable': {
    message: 'It cannot be read ({code}).',
    remedy: 'See whether another program opens it.',
  },
  folder: {
    message: 'This is a folder without CSV files.',
    remedy:
      'Name the plan in it: a workbook, plan.json, or the folder that the CSV files stand in.',
  },
  'one-csv': {
    message: 'This is one table of a plan.',
    remedy: 'Name the folder that it and the others stand in.',
  },
  empty: {
    message: 'The file is empty.',
    remedy: 'See whether it was saved, or copied whole.',
  },
  'too-large': {
    message: 'The file is larger than 400 MB.',
    remedy: 'A plan of 2 million figures is half as large: see whether it is a plan.',
  },
  document: {
    message: 'A plan cannot be read from a document.',
    remedy: 'Name the file that holds it as data: a workbook, a folder of CSV files, or plan.json.',
  },
  'not-utf-8': {
    message: 'The text is not UTF-8, as JSON has to be; it looks like {encoding}.',
    remedy: 'Save it again as UTF-8: in most editors that is a choice of Save as.',
  },
} as const;

/** What kept a whole file from being read, as the one issue that it is. */
export function fileFault(code: keyof typeof words, file: string, facts: Facts = {}): PlanFile {
  const { message, remedy } = words[code];
  const place = { file, line: null, column: null, cell: null };
  const issue = { code, place, where: '', path: null, message: fill(message, facts), remedy };
  return { ok: false, issues: [issue], notes: [] };
}
