import { describeRule, enGB, formatNumber, ragBand } from '@milepost/core';
import { RagTag } from '@milepost/react';
import './manual.css';
import { ragCases } from './ragCases.js';
import type { RagCase } from './ragCases.js';

const unreported = {
  'not-reported': 'nothing reported',
  symbol: 'a symbol',
  'zero-denominator': 'nobody to count',
} as const;

/** Core's conformance table, each case rated here and now. */
export function RagCaseTable() {
  return (
    <div
      className="sb-unstyled milepost manual-scroll"
      role="region"
      aria-labelledby="rag-cases"
      tabIndex={0}
    >
      <table className="manual-table">
        <caption id="rag-cases">
          The conformance table: {ragCases.length} cases, rated by the code on this page
        </caption>
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Figure</th>
            <th scope="col">Target</th>
            <th scope="col">Polarity</th>
            <th scope="col">Rule</th>
            <th scope="col">Rating</th>
          </tr>
        </thead>
        <tbody>
          {ragCases.map((ragCase) => (
            <CaseRow key={ragCase.title} ragCase={ragCase} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CaseRow({ ragCase }: { readonly ragCase: RagCase }) {
  const { title, value, polarity, rule, target = null, lastYear = null, band } = ragCase;
  const verdict = ragBand(value, ragCase, lastYear);
  return (
    <tr data-as-expected={verdict.band === band && verdict.reason === ragCase.reason}>
      <th scope="row">{title}</th>
      <td>
        {typeof value === 'number' ? plainly(value) : unreported[value]}
        {lastYear !== null && `, a year earlier ${plainly(lastYear)}`}
      </td>
      <td>{target === null ? 'none' : plainly(target)}</td>
      <td>{polarity}</td>
      <td>{rule === null ? 'none' : describeRule(rule, enGB)}</td>
      <td>
        <RagTag verdict={verdict} />
      </td>
    </tr>
  );
}

function plainly(value: number): string {
  return formatNumber(value, (`${value}`.split('.')[1] ?? '').length, enGB);
}
