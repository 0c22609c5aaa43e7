import type { Board, Language, Messages } from '@milepost/core';
import { Words } from '../words/Words.js';

export interface BoardTableProps {
  readonly boards: readonly Board[];
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly messages: Messages;
  readonly planLanguage: Language;
}

/** Who watches over the plan. A column that no board fills is left out. */
export function BoardTable({ boards, labelledBy, messages, planLanguage }: BoardTableProps) {
  const words = messages.view.report;
  const columns = (['cadence', 'role'] as const).filter((name) =>
    boards.some((board) => board[name] !== undefined),
  );
  const inLanguage = { messages, planLanguage };
  return (
    <table aria-labelledby={labelledBy} className="milepost-improvement-plan__boards">
      <thead>
        <tr>
          <th scope="col">{words.board}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {words[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {boards.map((board, at) => (
          <tr key={at}>
            <th scope="row">
              <Words text={board.name} {...inLanguage} />
            </th>
            {columns.map((name) => {
              const text = board[name];
              return (
                <td key={name}>{text !== undefined && <Words text={text} {...inLanguage} />}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
