import type { Messages } from '@milepost/core';

export interface ShareCellProps {
  /** A percentage as shown; empty where there is none to give. */
  readonly share: string;
  readonly messages: Messages;
  /** Heading of its column, for where the table is laid out as a list. */
  readonly label?: string;
}

/** A share of the milestones, or a dash that says it does not apply. */
export function ShareCell({ share, messages, label }: ShareCellProps) {
  return (
    <td role="cell" data-label={label} className="milepost-milestone-summary__figure">
      {share || (
        <>
          <span aria-hidden="true">–</span>
          <span className="milepost-visually-hidden">
            {messages.view.milestoneSummary.notApplicable}
          </span>
        </>
      )}
    </td>
  );
}
