import { describe, expect, it } from 'vitest';
import { blockCells } from './blockCells.js';

const refs = ['1.1', '1.2', '1.3', '1.4'];
const block = (text: string, ...cited: string[]) => ({ text, refs: cited });

/** Each row's cell as "texts @ rows it covers"; `-` where the cell above reaches into it. */
function laidOut(blocks: ReturnType<typeof block>[], rows = refs) {
  return blockCells(rows, blocks).cells.map((cell) =>
    cell === null ? '-' : `${cell.blocks.map(({ text }) => text).join('+')}@${cell.refs.length}`,
  );
}

describe('blockCells', () => {
  it('merges neighbouring rows that share a block', () => {
    expect(laidOut([block('a', '1.1', '1.2', '1.3', '1.4')])).toEqual(['a@4', '-', '-', '-']);
  });

  it('leaves a row without a block an empty cell of its own', () => {
    expect(laidOut([block('a', '1.1')])).toEqual(['a@1', '@1', '@1', '@1']);
  });

  it('repeats a block whose rows are apart', () => {
    expect(laidOut([block('a', '1.1', '1.3')])).toEqual(['a@1', '@1', 'a@1', '@1']);
  });

  it('splits the cells of blocks that overlap, and shows both where they meet', () => {
    const blocks = [block('a', '1.1', '1.2'), block('b', '1.2', '1.3')];
    expect(laidOut(blocks)).toEqual(['a@1', 'a+b@1', 'b@1', '@1']);
  });

  it('merges rows that share the very same blocks', () => {
    const blocks = [block('a', '1.1', '1.2'), block('b', '1.1', '1.2')];
    expect(laidOut(blocks)).toEqual(['a+b@2', '-', '@1', '@1']);
  });

  it('follows the order of the rows, not of the refs cited', () => {
    expect(laidOut([block('a', '1.2', '1.1')])).toEqual(['a@2', '-', '@1', '@1']);
  });

  it('keeps two blocks of the same words in cells of their own', () => {
    expect(laidOut([block('a', '1.1'), block('a', '1.2')], ['1.1', '1.2'])).toEqual(['a@1', 'a@1']);
  });

  it('hands back a block that names no row here, or none at all', () => {
    const lost = block('a', '9.9');
    const loose = block('b');
    expect(blockCells(refs, [lost, loose, block('c', '9.9', '1.1')]).unplaced).toEqual([
      lost,
      loose,
    ]);
  });

  it('has no cells where there are no rows, and loses no block', () => {
    expect(blockCells([], [block('a', '1.1')])).toEqual({
      cells: [],
      unplaced: [block('a', '1.1')],
    });
  });
});
