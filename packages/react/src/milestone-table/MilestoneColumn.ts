import type { BlockColumn } from './blockCells.js';

/** A column of blocks: what is said beside the milestones, with its heading. */
export interface MilestoneColumn extends BlockColumn {
  readonly name: 'impact' | 'assurance';
  readonly label: string;
  /** Id of its heading, for cells that span rows. */
  readonly id: string;
}
