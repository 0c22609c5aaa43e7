import type { Command } from './Command.js';
import { checkCommand } from '../check/checkCommand.js';
import { renderCommand } from '../render/renderCommand.js';
import { schemaCommand } from '../schema/schemaCommand.js';

/** In the order of the help. */
export const commands: readonly Command[] = [checkCommand, renderCommand, schemaCommand];
