import { formatCounts, formatPercent } from '@milepost/core';
import { list } from '@milepost/core/messages';
import type { EvaluatedPriority, Language, Messages } from '@milepost/core';
import { MilestoneLink } from '../milestone-link/MilestoneLink.js';
import { Filled } from '../words/Filled.js';
import { Words } from '../words/Words.js';
import { ShareCell } from './ShareCell.js';

export interface MilestonesByPriorityProps {
  readonly priorities: readonly EvaluatedPriority[];
  readonly messages: Messages;
  readonly planLanguage: Language;
  readonly priorityHref: (ref: string) => string;
  readonly milestoneHref: (ref: string, priorityRef: string) => string;
}

/** A row a priority: every milestone as a link with its status, how many are on track, and which are overdue. */
export function MilestonesByPriority({
  priorities,
  messages,
  planLanguage,
  priorityHref,
  milestoneHref,
}: MilestonesByPriorityProps) {
  const words = messages.view.milestoneSummary;
  const inLanguage = { messages, planLanguage };
  const name = priorities[0]?.name;
  const headings = [words.onTrack, words.percentOfAll, words.percentOfDue];
  // Roles are spelled out because some browsers drop a table's own once it is laid out as a list.
  return (
    <table
      role="table"
      className="milepost-milestone-summary__table milepost-milestone-summary__table--priority"
    >
      <caption className="milepost-milestone-summary__caption">{words.byPriority}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {name ? <Words text={name} {...inLanguage} /> : words.priority}
          </th>
          <th scope="col" role="columnheader">
            {words.milestones}
          </th>
          {headings.map((heading) => (
            <th
              key={heading}
              scope="col"
              role="columnheader"
              className="milepost-milestone-summary__figure"
            >
              {heading}
            </th>
          ))}
          <th scope="col" role="columnheader">
            {words.overdue}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {priorities.map(({ ref, title, milestones, rollUp }) => (
          <tr key={ref} role="row">
            <th scope="row" role="rowheader">
              <a href={priorityHref(ref)}>
                <Filled
                  template={messages.view.report.refTitle}
                  slots={{ ref, title: <Words text={title} {...inLanguage} /> }}
                />
              </a>
            </th>
            <td role="cell" data-label={words.milestones}>
              <ul className="milepost-milestone-summary__units" role="list">
                {milestones.map((milestone) => (
                  <li key={milestone.id}>
                    <MilestoneLink
                      milestone={milestone}
                      href={milestoneHref(milestone.ref, ref)}
                      {...inLanguage}
                    />
                  </li>
                ))}
              </ul>
            </td>
            <ShareCell
              label={words.onTrack}
              share={rollUp.total === 0 ? '' : formatCounts(rollUp.onTrack, rollUp.total, messages)}
              messages={messages}
            />
            <ShareCell
              label={words.percentOfAll}
              share={formatPercent(rollUp.onTrackPercentOfAll, messages)}
              messages={messages}
            />
            <ShareCell
              label={words.percentOfDue}
              share={formatPercent(rollUp.onTrackPercentOfDue, messages)}
              messages={messages}
            />
            <td role="cell" data-label={words.overdue}>
              {list(rollUp.overdue, messages)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
