import { benchmarksCommand } from '../benchmarks/benchmarksCommand.js';
import { checkCommand } from '../check/checkCommand.js';
import { completionsCommand } from '../completions/completionsCommand.js';
import { diffCommand } from '../diff/diffCommand.js';
import { initCommand } from '../init/initCommand.js';
import { renderCommand } from '../render/renderCommand.js';
import { serveCommand } from '../serve/serveCommand.js';
import { schemaCommand } from '../schema/schemaCommand.js';
import type { Command } from './Command.js';

/** In the order of the help: as a plan goes. */
export const commands: readonly Command[] = [
  initCommand,
  benchmarksCommand,
  checkCommand,
  serveCommand,
  renderCommand,
  diffCommand,
  schemaCommand,
  completionsCommand,
];
