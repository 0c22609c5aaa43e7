import { formatPeriodName } from '@milepost/core';
import type { Language, Messages, StatusChange, StatusCount } from '@milepost/core';
import { Words } from '../words/Words.js';

export interface EarlierStatusesProps {
  readonly history: readonly StatusChange[];
  readonly statuses: readonly StatusCount[];
  readonly messages: Messages;
  readonly planLanguage: Language;
}

/** The statuses a milestone has had, folded away until they are asked for. */
export function EarlierStatuses({
  history,
  statuses,
  messages,
  planLanguage,
}: EarlierStatusesProps) {
  const inLanguage = { messages, planLanguage };
  return (
    <details className="milepost-disclosure">
      <summary className="milepost-disclosure__summary">
        {messages.view.milestoneTable.history}
      </summary>
      <ul className="milepost-disclosure__body milepost-milestone-table__history">
        {history.map(({ period, status, note }, at) => (
          <li key={at}>
            {formatPeriodName(period, messages)}:{' '}
            <Words
              text={statuses.find((known) => known.status === status)?.label ?? status}
              {...inLanguage}
            />
            {note !== undefined && (
              <>
                {'. '}
                <Words text={note} {...inLanguage} />
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
