import { list, plural } from '@milepost/core/messages';
import type { Language, Messages } from '@milepost/core';
import { anchorId } from '../anchor/anchorId.js';
import { Paragraphs } from '../words/Paragraphs.js';
import { EmptyCell } from './EmptyCell.js';
import type { BlockCell } from './blockCells.js';
import type { MilestoneColumn } from './MilestoneColumn.js';

export interface MilestoneBlockCellProps {
  readonly cell: BlockCell;
  readonly column: Pick<MilestoneColumn, 'id' | 'label'>;
  readonly messages: Messages;
  readonly planLanguage: Language;
  readonly idPrefix: string;
}

/**
 * What is said beside one milestone or several. A cell that spans rows says in words which ones it speaks of:
 * listeners cannot see how far it reaches, nor can anyone once the table is laid out as a list.
 */
export function MilestoneBlockCell({
  cell,
  column,
  messages,
  planLanguage,
  idPrefix,
}: MilestoneBlockCellProps) {
  const { blocks, refs } = cell;
  if (blocks.length === 0) return <EmptyCell label={column.label} messages={messages} />;
  const isMerged = refs.length > 1;
  const rows = refs.map((ref) => anchorId(idPrefix, 'milestone', ref));
  return (
    <td
      role="cell"
      data-label={column.label}
      rowSpan={isMerged ? refs.length : undefined}
      headers={isMerged ? [column.id, ...rows.map((id) => `${id}-ref`)].join(' ') : undefined}
      className="milepost-milestone-table__cell"
    >
      {isMerged && (
        <p className="milepost-milestone-table__reach">
          {plural(messages.review.cites, refs.length, messages, { refs: list(refs, messages) })}
        </p>
      )}
      {blocks.map((block, at) => (
        <Paragraphs key={at} text={block.text} messages={messages} planLanguage={planLanguage} />
      ))}
    </td>
  );
}
