import type { Terminal } from '../terminal/Terminal.js';

export interface Option {
  /** Without its dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What its value is called in the help; left out for one that is only there or not. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeats?: true;
  /** In words, for the help. */
  readonly default?: string;
  readonly says: string;
}

export interface Argument {
  /** As the help calls it: FILE. */
  readonly name: string;
  readonly says: string;
  readonly optional?: true;
  readonly choices?: readonly string[];
}

export interface Example {
  readonly run: string;
  readonly says: string;
}

/** What was written on the command line, understood. */
export interface Given {
  readonly arguments: readonly string[];
  /** Values in the order given. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
}

/** One command as data: its help, its completions and the reading of its arguments are made from it. */
export interface Command {
  readonly name: string;
  /** In the list of commands: starts small, no full stop. */
  readonly summary: string;
  /** Paragraphs. */
  readonly description: readonly string[];
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** What each exit status means, beyond those that all commands share. */
  readonly statuses: Readonly<Record<number, string>>;
  /** Returns the exit status. */
  readonly run: (given: Given, terminal: Terminal) => Promise<number>;
}
