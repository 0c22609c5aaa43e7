import type { Command } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';
import { planArgument } from '../command/planArgument.js';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'preview the report in a browser, renewed at every save',
  description: [
    'Shows the report at an address of this machine, and what in it does not add up on a page beside it. Both are renewed whenever the plan is saved. While it cannot be read the page says why, and the report comes back once it can.',
    'Nobody else on the network can see it.',
  ],
  arguments: [{ name: 'FILE', says: planArgument }],
  options: [
    {
      name: 'port',
      short: 'p',
      value: 'PORT',
      default: '4750, or another where that is taken',
      says: 'The port of the address. 0 is any that is free.',
    },
    {
      name: 'lang',
      value: 'LANGUAGE',
      choices: ['en', 'cy'],
      default: "the plan's own",
      says: 'The language of everything but the words of the plan.',
    },
  ],
  examples: [
    { run: 'milepost serve plan.xlsx', says: 'Keep the workbook and the browser side by side.' },
    { run: 'milepost serve plan.json --port 8080', says: 'At http://localhost:8080/' },
  ],
  statuses: {
    [exitCodes.fine]: 'ended by Ctrl+C',
    [exitCodes.unreadable]: 'the port is taken, or may not be used',
  },
  run: async (given, terminal) => (await import('./runServe.js')).runServe(given, terminal),
};
