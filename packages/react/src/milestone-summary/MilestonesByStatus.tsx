import { formatNumber, formatPercent } from '@milepost/core';
import type { Language, Messages, MilestoneRollUp } from '@milepost/core';
import { StatusTag } from '../status-tag/StatusTag.js';
import { ShareCell } from './ShareCell.js';

export interface MilestonesByStatusProps {
  readonly rollUp: MilestoneRollUp;
  readonly messages: Messages;
  readonly planLanguage: Language;
}

/** How many milestones have each status, of all and of those due; statuses that none has included. */
export function MilestonesByStatus({ rollUp, messages, planLanguage }: MilestonesByStatusProps) {
  const words = messages.view.milestoneSummary;
  const number = (n: number) => formatNumber(n, 0, messages);
  return (
    <table className="milepost-milestone-summary__table milepost-milestone-summary__table--status">
      <caption className="milepost-milestone-summary__caption">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.status}</th>
          <th scope="col" className="milepost-milestone-summary__figure">
            {words.count}
          </th>
          <th scope="col" className="milepost-milestone-summary__figure">
            {words.percentOfAll} ({number(rollUp.total)})
          </th>
          <th scope="col" className="milepost-milestone-summary__figure">
            {words.percentOfDue} ({number(rollUp.due)})
          </th>
        </tr>
      </thead>
      <tbody>
        {rollUp.byStatus.map(({ status, label, category, count, percentOfAll, percentOfDue }) => (
          <tr key={status}>
            <th scope="row">
              <StatusTag
                category={category}
                label={label}
                messages={messages}
                planLanguage={planLanguage}
              />
            </th>
            <td className="milepost-milestone-summary__figure">{number(count)}</td>
            <ShareCell share={formatPercent(percentOfAll, messages)} messages={messages} />
            <ShareCell share={formatPercent(percentOfDue, messages)} messages={messages} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td className="milepost-milestone-summary__figure">{number(rollUp.total)}</td>
          <ShareCell share={whole(rollUp.total, messages)} messages={messages} />
          <ShareCell share={whole(rollUp.due, messages)} messages={messages} />
        </tr>
      </tfoot>
    </table>
  );
}

function whole(denominator: number, messages: Messages): string {
  return formatPercent(denominator === 0 ? null : 100, messages);
}
