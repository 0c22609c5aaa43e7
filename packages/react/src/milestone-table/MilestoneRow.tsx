import type { Language, Messages, MilestoneReport, StatusCount } from '@milepost/core';
import type { ReactNode } from 'react';
import { anchorId } from '../anchor/anchorId.js';
import { Filled } from '../words/Filled.js';
import { Paragraphs } from '../words/Paragraphs.js';
import { Words } from '../words/Words.js';
import { StatusTag } from '../status-tag/StatusTag.js';
import { EarlierStatuses } from './EarlierStatuses.js';
import { MilestoneBlockCell } from './MilestoneBlockCell.js';
import { MilestoneDates } from './MilestoneDates.js';
import type { MilestoneColumn } from './MilestoneColumn.js';

export interface MilestoneRowProps {
  readonly milestone: MilestoneReport;
  readonly columns: readonly MilestoneColumn[];
  /** Which row of the columns this is. */
  readonly row: number;
  /** The plan's vocabulary, to name earlier statuses. */
  readonly statuses: readonly StatusCount[];
  readonly messages: Messages;
  readonly planLanguage: Language;
  readonly idPrefix: string;
  /** Stands under its words. */
  readonly mark: ReactNode;
}

/** One milestone of the table. */
export function MilestoneRow({
  milestone,
  columns,
  row,
  statuses,
  messages,
  planLanguage,
  idPrefix,
  mark,
}: MilestoneRowProps) {
  const words = messages.view.milestoneTable;
  const inLanguage = { messages, planLanguage };
  const id = anchorId(idPrefix, 'milestone', milestone.ref);
  return (
    <tr id={id} role="row" className="milepost-milestone-table__row">
      <th id={`${id}-ref`} scope="row" role="rowheader" className="milepost-milestone-table__ref">
        {milestone.ref}
      </th>
      <td role="cell" className="milepost-milestone-table__cell">
        <Paragraphs text={milestone.text} {...inLanguage} />
        {milestone.owner !== undefined && (
          <p className="milepost-milestone-table__owner">
            <Filled
              template={words.owner}
              slots={{ owner: <Words text={milestone.owner} {...inLanguage} /> }}
            />
          </p>
        )}
        {mark}
      </td>
      {columns.map((column) => {
        const cell = column.cells[row];
        return cell ? (
          <MilestoneBlockCell
            key={column.name}
            cell={cell}
            column={column}
            idPrefix={idPrefix}
            {...inLanguage}
          />
        ) : null;
      })}
      <td role="cell" data-label={words.dates} className="milepost-milestone-table__cell">
        <MilestoneDates milestone={milestone} messages={messages} />
      </td>
      <td role="cell" data-label={words.status} className="milepost-milestone-table__cell">
        <StatusTag category={milestone.category} label={milestone.statusLabel} {...inLanguage} />
        {milestone.history !== undefined && milestone.history.length > 0 && (
          <EarlierStatuses history={milestone.history} statuses={statuses} {...inLanguage} />
        )}
      </td>
    </tr>
  );
}
