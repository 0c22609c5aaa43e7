// Writes the national plan as a workbook and as CSV files: node make.js FOLDER FIGURES. Prints their megabytes.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeCsvFolder } from '@milepost/io/csv-folder';
import { writeWorkbook } from '@milepost/io/workbook';
import type { Plan } from '@milepost/core';
import { nationalPlan } from '../evaluate/nationalPlan.js';

const [folder = '', figures] = process.argv.slice(2);
const plan = nationalPlan(Number(figures));
await mkdir(folder, { recursive: true });

const csv = writeCsvFolder(plan);
for (const [name, bytes] of csv) await writeFile(path.join(folder, name), bytes);

const parts = unzipSync(await writeWorkbook(withoutFigures(plan)));
const sheet = figuresSheet(plan);
parts[figuresPart(parts)] = sheet;
const workbook = zipSync(parts);
await writeFile(path.join(folder, 'plan.xlsx'), workbook);

process.stdout.write(
  JSON.stringify({
    xlsx: workbook.length / 2 ** 20,
    unpacked: sheet.length / 2 ** 20,
    csv: (csv.get('Figures.csv')?.length ?? 0) / 2 ** 20,
  }),
);

/** All but its million rows, which are written by hand: the writer holds all its cells. */
function withoutFigures({ priorities, ...rest }: Plan): Plan {
  const bare = priorities.map(({ indicators = [], ...priority }) => ({
    ...priority,
    indicators: indicators.map((indicator) => ({ ...indicator, observations: [] })),
  }));
  return { ...rest, priorities: bare };
}

function figuresSheet({ priorities }: Plan): Uint8Array<ArrayBuffer> {
  const rows = priorities
    .flatMap(({ indicators = [] }) => indicators)
    .flatMap(({ id, observations }) =>
      observations.map(({ period, value }) => ({ id, period, value })),
    );
  const text = (reference: string, words: string) =>
    `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const written = rows.map(
    ({ id, period, value }, at) =>
      `<row r="${at + 2}">${text(`A${at + 2}`, id)}${text(`B${at + 2}`, period)}<c r="C${at + 2}"><v>${value}</v></c></row>`,
  );
  const headings = text('A1', 'Indicator') + text('B1', 'Period') + text('C1', 'Value');
  return strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${headings}</row>${written.join('')}</sheetData></worksheet>`,
  );
}

/** The part of the workbook that its sheet Figures is in. */
function figuresPart(parts: Readonly<Record<string, Uint8Array>>): string {
  const textOf = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const id = /name="Figures"[^>]*r:id="(\w+)"/.exec(textOf('xl/workbook.xml'))?.[1];
  const relationship = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`);
  const found = relationship.exec(textOf('xl/_rels/workbook.xml.rels'))?.[0] ?? '';
  const target = /Target="([^"]*)"/.exec(found)?.[1];
  if (target === undefined) throw new Error('The workbook has lost its sheet Figures.');
  return `xl/${target}`;
}
