import type { MilestoneBlock } from '@milepost/core';

/** A cell of a column that may span rows. No blocks: an empty cell. */
export interface BlockCell {
  readonly blocks: readonly MilestoneBlock[];
  /** Refs of the rows it covers, from the one it starts in. */
  readonly refs: readonly string[];
}

export interface BlockColumn {
  /** One a row; `null` where the cell above reaches down into it. */
  readonly cells: readonly (BlockCell | null)[];
  /** Blocks that stand beside none of the rows. */
  readonly unplaced: readonly MilestoneBlock[];
}

/**
 * Lays blocks beside the rows they speak of. Neighbouring rows with the very same blocks share one cell;
 * a block whose rows are apart, or overlap another block's, is repeated; one that names no row here is handed back.
 *
 * @example
 * blockCells(['1.1', '1.2'], [{ text: 'Monthly audit', refs: ['1.1', '1.2'] }]).cells[1]; // null: merged into the cell above
 */
export function blockCells(
  refs: readonly string[],
  blocks: readonly MilestoneBlock[],
): BlockColumn {
  const beside = refs.map((ref) => blocks.filter((block) => block.refs.includes(ref)));
  const startsAt = (row: number) => row === 0 || !isShared(beside[row - 1], beside[row]);
  const cells = refs.map((_, row) => {
    if (!startsAt(row)) return null;
    let end = row + 1;
    while (end < refs.length && !startsAt(end)) end += 1;
    return { blocks: beside[row] ?? [], refs: refs.slice(row, end) };
  });
  const unplaced = blocks.filter((block) => !block.refs.some((ref) => refs.includes(ref)));
  return { cells, unplaced };
}

/** Empty cells are never merged: nothing is said of them together. */
function isShared(
  above: readonly MilestoneBlock[] = [],
  below: readonly MilestoneBlock[] = [],
): boolean {
  return (
    above.length > 0 &&
    above.length === below.length &&
    above.every((block, at) => block === below[at])
  );
}
