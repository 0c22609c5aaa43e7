import type { Messages } from '@milepost/core';

export interface EmptyCellProps {
  /** Heading of its column. */
  readonly label: string;
  readonly messages: Messages;
}

/** A cell with nothing in it, which says so. */
export function EmptyCell({ label, messages }: EmptyCellProps) {
  return (
    <td
      role="cell"
      data-label={label}
      className="milepost-milestone-table__cell milepost-milestone-table__cell--empty"
    >
      <span aria-hidden="true">–</span>
      <span className="milepost-visually-hidden">{messages.view.milestoneTable.blank}</span>
    </td>
  );
}
