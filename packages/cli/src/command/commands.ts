import type { Command } from './Command.js';
import { schemaCommand } from '../schema/schemaCommand.js';

/** In the order of the help. */
export const commands: readonly Command[] = [schemaCommand];
