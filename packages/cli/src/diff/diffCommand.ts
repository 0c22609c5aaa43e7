import type { Command } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';
import { planArgument } from '../command/planArgument.js';

export const diffCommand: Command = {
  name: 'diff',
  summary: 'say what changed from one report of a plan to the next',
  description: [
    'Compares two editions of one plan: statuses, ratings and directions of travel, dates, figures restated and new, targets moved, rules, and whatever is new, gone, moved, renumbered or worded anew. The two may be kept in different formats. Every difference is told once.',
  ],
  arguments: [
    { name: 'OLD', says: planArgument },
    { name: 'NEW', says: 'the later one' },
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      says: 'Sentences for a person, or codes and facts for a program.',
    },
    {
      name: 'lang',
      value: 'LANGUAGE',
      choices: ['en', 'cy'],
      default: 'en',
      says: 'The language of the sentences.',
    },
    { name: 'exit-code', says: 'End with 1 where anything changed, for a script to ask.' },
  ],
  examples: [
    {
      run: 'milepost diff march.xlsx june.xlsx',
      says: 'For the covering paper: what the board has not seen before.',
    },
    {
      run: 'milepost diff march.json june.json --format json | jq ".changes[] | select(.effect == \\"worse\\")"',
      says: 'Only what got worse.',
    },
  ],
  statuses: {
    [exitCodes.fine]: 'compared, whatever was found',
    [exitCodes.found]: 'with --exit-code, something changed',
    [exitCodes.unreadable]: 'one of the two could not be read',
  },
  run: async (given, terminal) => (await import('./runDiff.js')).runDiff(given, terminal),
};
