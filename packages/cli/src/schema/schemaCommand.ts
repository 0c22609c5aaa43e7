import type { Command } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of a plan file, for your editor',
  description: [
    'Prints the JSON Schema (2020-12) of a plan. An editor that knows it completes keys, explains each, and marks what cannot be right while you type. It tells of shapes and words; milepost check tells of the rest.',
    'To have an editor use it, begin the plan file with "$schema": "./plan.schema.json". Nothing else reads that key.',
  ],
  arguments: [],
  options: [],
  examples: [
    { run: 'milepost schema > plan.schema.json', says: 'Keep it beside the plan.' },
    {
      run: 'milepost schema | jq \'."$defs".indicator.properties | keys\'',
      says: 'See which keys an indicator may have.',
    },
  ],
  statuses: { [exitCodes.fine]: 'it was printed' },
  run: async (_, terminal) => (await import('./printSchema.js')).printSchema(terminal),
};
