import type { Command } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';

export const shells = ['bash', 'zsh', 'fish'] as const;

export const completionsCommand: Command = {
  name: 'completions',
  summary: 'print what has your shell complete commands and options',
  description: [
    'Prints a script for your shell. With it the Tab key completes commands, options, their values and file names.',
  ],
  arguments: [{ name: 'SHELL', says: 'bash, zsh or fish', choices: shells }],
  options: [],
  examples: [
    {
      run: 'milepost completions bash > ~/.local/share/bash-completion/completions/milepost',
      says: 'For bash, with its bash-completion package.',
    },
    {
      run: 'milepost completions zsh > "${fpath[1]}/_milepost"',
      says: 'For zsh: any folder of fpath. It is there in the next shell.',
    },
    {
      run: 'milepost completions fish > ~/.config/fish/completions/milepost.fish',
      says: 'For fish.',
    },
  ],
  statuses: { [exitCodes.fine]: 'it was printed' },
  run: async (given, terminal) =>
    (await import('./printCompletions.js')).printCompletions(given, terminal),
};
