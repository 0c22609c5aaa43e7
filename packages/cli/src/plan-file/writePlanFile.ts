import path from 'node:path';
import type { Plan } from '@milepost/core';
import { emptyPlan } from '@milepost/core/examples';
import schema from '@milepost/core/plan.schema.json';
import { writeCsvFolder } from '@milepost/io/csv-folder';
import { writeWorkbook } from '@milepost/io/workbook';
import { UsageError } from '../command/UsageError.js';
import { writeFileWhole, writeFiles } from '../file/writeFiles.js';

interface Written {
  /** Whether what is there already may be replaced. */
  readonly replace: boolean;
  /** Columns of Welsh even where the plan has none. @default false */
  readonly welsh?: boolean;
}

/** Writes a plan, or an empty one, in the format that the file's name says. */
export async function writePlanFile(
  file: string,
  plan: Plan | undefined,
  { replace, welsh = false }: Written,
): Promise<void> {
  refuseOtherEndings(file);
  switch (path.extname(file).toLowerCase()) {
    case '.xlsx':
      return writeFileWhole(file, await writeWorkbook(plan, { welsh }), { replace });
    case '.json':
      return writeFileWhole(file, asJson(plan ?? emptyPlan), { replace });
    default: {
      const files = [...writeCsvFolder(plan, { welsh })];
      const named = files.map(([name, content]) => ({ name, content }));
      return writeFiles(file, named, { replace });
    }
  }
}

/** @throws UsageError where no plan is written with such an ending. */
export function refuseOtherEndings(file: string): void {
  const ending = path.extname(file);
  if (['.xlsx', '.json', ''].includes(ending.toLowerCase())) return;
  throw new UsageError(
    `No plan is written as ${ending}. Write .xlsx, .json, or a name without an ending for a folder of CSV files.`,
  );
}

function asJson(plan: Plan): string {
  return `${JSON.stringify({ $schema: schema.$id, ...plan }, null, 2)}\n`;
}
