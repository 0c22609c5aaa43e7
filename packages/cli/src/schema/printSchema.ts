import schema from '@milepost/core/plan.schema.json';
import { exitCodes } from '../command/exitCodes.js';
import type { Terminal } from '../terminal/Terminal.js';

/** Prints the schema as it is published in `@milepost/core`. */
export function printSchema({ out }: Terminal): number {
  out(`${JSON.stringify(schema, null, 2)}\n`);
  return exitCodes.fine;
}
