import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '@milepost/core';
import type { Table } from './Book.js';
import type { WrittenTable } from './writeBook.js';
import { FileFault } from '../xlsx/FileFault.js';
import { bookLog } from './BookLog.js';
import { csvTables } from '../csv-folder/csvTables.js';
import { openWorkbook } from '../xlsx/openWorkbook.js';
import { planShape } from './planShape.examples.js';
import { readTables } from './readTables.js';
import { writeBook } from './writeBook.js';
import { writeCsvTables } from '../csv-folder/writeCsvTables.js';
import { writeXlsx } from '../xlsx/writeXlsx.js';

/** The tables as they are, without a file between. */
function asWritten(tables: readonly WrittenTable[]): Table[] {
  return tables.map(({ name, columns, rows }) => ({
    name,
    hidden: false,
    merges: [],
    each(visit) {
      [columns.map(({ heading }) => heading), ...rows].forEach((row, at) => {
        const cells = row.map((value) => {
          if (value === undefined) return undefined;
          return typeof value === 'number'
            ? ({ kind: 'number', number: value } as const)
            : ({ kind: 'text', text: value } as const);
        });
        visit({ number: at + 1, hidden: false, cells });
      });
    },
  }));
}

function read(tables: readonly Table[]): { plan: unknown; issues: unknown } {
  const log = bookLog();
  return { plan: readTables(tables, {}, log)?.plan, issues: log.issues };
}

const written = (plan: unknown) => writeBook(plan as Plan, true);

describe('whatever a plan holds comes back from', () => {
  test('the tables that it is written as', () => {
    fc.assert(
      fc.property(planShape, (plan) => {
        expect(read(asWritten(written(plan)))).toEqual({ plan, issues: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('a folder of CSV files', () => {
    fc.assert(
      fc.property(planShape, (plan) => {
        const log = bookLog();
        const tables = csvTables(writeCsvTables(written(plan)), log);
        expect(read(tables)).toEqual({ plan, issues: [] });
      }),
      { numRuns: 100 },
    );
  });

  test('a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(planShape, async (plan) => {
        const bytes = await writeXlsx(written(plan), []);
        const { tables } = openWorkbook(bytes, undefined, bookLog());
        expect(read(tables)).toEqual({ plan, issues: [] });
      }),
      { numRuns: 20 },
    );
  });
});

describe('a workbook with any byte changed or cut off', () => {
  test('is read or refused, with nothing thrown but the fault of the file', async () => {
    const plan = fc.sample(planShape, { numRuns: 1, seed: 7 })[0];
    const whole = await writeXlsx(written(plan), []);
    const change = fc.record({
      at: fc.nat({ max: whole.length - 1 }),
      byte: fc.nat({ max: 255 }),
      length: fc.oneof(fc.constant(whole.length), fc.nat({ max: whole.length })),
    });
    fc.assert(
      fc.property(change, ({ at, byte, length }) => {
        const bytes = whole.slice(0, length);
        if (at < bytes.length) bytes[at] = byte;
        try {
          read(openWorkbook(bytes, undefined, bookLog()).tables);
        } catch (error) {
          expect(error).toBeInstanceOf(FileFault);
        }
      }),
      { numRuns: 150 },
    );
  });
});
