import { fill, list } from '@milepost/core/messages';
import type { Language, Messages, MilestoneBlock } from '@milepost/core';
import { Paragraphs } from '../words/Paragraphs.js';
import { EmptyCell } from './EmptyCell.js';
import type { MilestoneColumn } from './MilestoneColumn.js';

export interface UnplacedRowProps {
  readonly block: MilestoneBlock;
  /** The column it belongs to. */
  readonly column: MilestoneColumn['name'];
  readonly columns: readonly MilestoneColumn[];
  readonly messages: Messages;
  readonly planLanguage: Language;
}

/** A block that names no milestone of this table: shown last, with the refs it does name, so that nothing is lost. */
export function UnplacedRow({ block, column, columns, messages, planLanguage }: UnplacedRowProps) {
  const words = messages.view.milestoneTable;
  const refs = list(block.refs, messages);
  return (
    <tr role="row" className="milepost-milestone-table__row">
      <th scope="row" role="rowheader" className="milepost-milestone-table__ref">
        {refs || '–'}
      </th>
      <td role="cell" className="milepost-milestone-table__cell">
        {block.refs.length === 0 ? words.noRef : fill(words.unknownRef, { refs })}
      </td>
      {columns.map(({ name, label }) =>
        name === column ? (
          <td key={name} role="cell" data-label={label} className="milepost-milestone-table__cell">
            <Paragraphs text={block.text} messages={messages} planLanguage={planLanguage} />
          </td>
        ) : (
          <EmptyCell key={name} label={label} messages={messages} />
        ),
      )}
      <EmptyCell label={words.dates} messages={messages} />
      <EmptyCell label={words.status} messages={messages} />
    </tr>
  );
}
