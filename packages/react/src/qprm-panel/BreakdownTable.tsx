import { formatNumber } from '@milepost/core';
import type { Breakdown, Language, Messages } from '@milepost/core';
import { Filled } from '../words/Filled.js';
import { Words } from '../words/Words.js';

export interface BreakdownTableProps {
  readonly breakdown: Breakdown;
  readonly messages: Messages;
  readonly planLanguage: Language;
}

/** A whole and its parts, as stated: whether the parts sum to the total is for a check to say. */
export function BreakdownTable({ breakdown, messages, planLanguage }: BreakdownTableProps) {
  const words = messages.view.review;
  const inLanguage = { messages, planLanguage };
  return (
    <table className="milepost-qprm__breakdown">
      <caption>
        <Filled
          template={words.breakdown}
          slots={{ label: <Words text={breakdown.label} {...inLanguage} /> }}
        />
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col" className="milepost-qprm__number">
            {words.number}
          </th>
        </tr>
      </thead>
      <tbody>
        {breakdown.parts.map(({ label, value }, at) => (
          <tr key={at}>
            <th scope="row">
              <Words text={label} {...inLanguage} />
            </th>
            <td className="milepost-qprm__number">{formatNumber(value, 0, messages)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{messages.review.total}</th>
          <td className="milepost-qprm__number">{formatNumber(breakdown.total, 0, messages)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
