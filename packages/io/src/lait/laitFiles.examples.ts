import { readFileSync } from 'node:fs';
import type { LaitFiles } from './readLait.js';

const text = (name: string) =>
  readFileSync(new URL(`./fixture/${name}.csv`, import.meta.url), 'utf8');

/** The extract beside this file: see its README for source and licence. */
export const laitFiles: LaitFiles = {
  measures: text('measures'),
  observations: text('observations'),
  neighbours: text('statistical-neighbours'),
};
