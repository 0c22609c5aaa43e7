import type { Command } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';
import { planArgument } from '../command/planArgument.js';
import { formats, severities } from './CheckSettings.js';

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what in a plan cannot be read, and what does not add up',
  description: [
    'Reads a plan and says everything that is wrong with it at once, each thing with its place in the file and what to do. First what cannot be understood: a mistyped key, a status that is not defined. Then, where all is understood, what does not add up: a percentage that its counts do not give, a statement that the figures contradict, a date that has passed. The plan is never changed.',
    'A finding is an error (the report contradicts itself), a warning (it breaks a rule of the field) or a note (something to know). One that is known and right may be acknowledged in the plan, with its reason: it is counted, and fails nothing.',
  ],
  arguments: [{ name: 'FILE', says: planArgument }],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: formats,
      default: 'human',
      says: 'How to write what is found: for a person, for a program, or for what CI shows.',
    },
    {
      name: 'fail-on',
      value: 'SEVERITY',
      choices: severities,
      default: 'error',
      says: 'The least severe finding that makes the exit status 1.',
    },
    {
      name: 'rule',
      value: 'ID=SEVERITY',
      repeats: true,
      says: 'Switch a rule off (ID=off), or give its findings another severity (ID=note).',
    },
    {
      name: 'acknowledged',
      says: 'Show findings that the plan acknowledges too, with the reason it gives.',
    },
    {
      name: 'watch',
      short: 'w',
      says: 'Check again whenever the file (or the folder) is saved, until Ctrl+C.',
    },
    {
      name: 'lang',
      value: 'LANGUAGE',
      choices: ['en', 'cy'],
      default: 'en',
      says: 'The language of findings. What cannot be understood is told in English.',
    },
  ],
  examples: [
    {
      run: 'milepost check plan.xlsx',
      says: 'Everything that is wrong, in groups, worst first, each thing with its sheet and cell.',
    },
    { run: 'milepost check plan.json --watch', says: 'Keep it open beside the editor.' },
    {
      run: 'milepost check plan.json --format github --fail-on warning',
      says: 'In a GitHub workflow: marks the lines of a pull request.',
    },
    {
      run: 'milepost check plan.json --format sarif > plan.sarif',
      says: 'For code scanning. --format junit is for a list of tests.',
    },
    {
      run: 'milepost check plan.json --rule overdue-not-complete=note',
      says: 'Overdue milestones are told, and fail nothing.',
    },
  ],
  statuses: {
    [exitCodes.fine]: 'nothing found that --fail-on asks about',
    [exitCodes.found]: 'findings of the severity --fail-on names, or worse',
    [exitCodes.unreadable]: 'the file could not be read, or not understood as a plan',
  },
  run: async (given, terminal) => (await import('./runCheck.js')).runCheck(given, terminal),
};
