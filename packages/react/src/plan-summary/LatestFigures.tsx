import type { Language, Messages, PlanReport } from '@milepost/core';
import { formatCounts } from '@milepost/core';
import { ColourKey } from '../colour-key/ColourKey.js';
import { ruleShapes } from '../colour-key/ruleShapes.js';
import { Heading } from '../heading/Heading.js';
import { Filled } from '../words/Filled.js';
import { Words } from '../words/Words.js';
import { LatestFigureRow } from './LatestFigureRow.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';

export interface LatestFiguresProps {
  readonly report: Pick<PlanReport, 'priorities' | 'ragRules'>;
  readonly messages: Messages;
  readonly planLanguage: Language;
  readonly headingLevel: HeadingLevel;
  readonly id: string;
  readonly priorityHref: (ref: string) => string;
}

/** Every indicator's latest figure with its verdicts and its trend, under the priority it belongs to. */
export function LatestFigures({
  report,
  messages,
  planLanguage,
  headingLevel,
  id,
  priorityHref,
}: LatestFiguresProps) {
  const words = messages.view.kpiTable;
  const inLanguage = { messages, planLanguage };
  const indicators = report.priorities.flatMap(({ kpiSets }) =>
    kpiSets.flatMap((kpis) => kpis.indicators),
  );
  const columns = [
    ['indicator', words.indicator],
    ['trend', words.trend],
    ['latest', words.latest],
    ['target', words.target],
    ['rating', messages.view.chart.rating],
    ['travel', words.travel],
  ] as const;
  // Roles are spelled out because some browsers drop a table's own once it is laid out as a list.
  return (
    <section className="milepost-latest">
      <Heading level={headingLevel} look="part" id={id}>
        {messages.view.report.latestFigures}
      </Heading>
      <table role="table" aria-labelledby={id} className="milepost-latest__table">
        <thead role="rowgroup" className="milepost-latest__head">
          <tr role="row">
            {columns.map(([name, heading]) => (
              <th key={name} scope="col" role="columnheader" className={`milepost-latest__${name}`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {report.priorities.map(({ ref, title, kpiSets, rollUp }) => (
          <tbody key={ref} role="rowgroup">
            <tr role="row">
              <th
                scope="rowgroup"
                role="rowheader"
                colSpan={columns.length}
                className="milepost-latest__priority"
              >
                <a href={priorityHref(ref)}>
                  <Filled
                    template={messages.view.report.refTitle}
                    slots={{ ref, title: <Words text={title} {...inLanguage} /> }}
                  />
                </a>
                {rollUp.total > 0 && (
                  <span className="milepost-latest__on-track">
                    {messages.view.milestoneSummary.onTrack}:{' '}
                    {formatCounts(rollUp.onTrack, rollUp.total, messages)}
                  </span>
                )}
              </th>
            </tr>
            {kpiSets.length === 0 && (
              <tr role="row">
                <td role="cell" colSpan={columns.length} className="milepost-latest__none">
                  {words.none}
                </td>
              </tr>
            )}
            {kpiSets.flatMap((kpis) =>
              kpis.indicators.map((indicator) => (
                <LatestFigureRow
                  key={`${kpis.id}-${indicator.id}`}
                  indicator={indicator}
                  kpis={kpis}
                  {...inLanguage}
                />
              )),
            )}
          </tbody>
        ))}
      </table>
      <ColourKey
        className="milepost-latest__key"
        rules={report.ragRules.filter(({ id }) => indicators.some(({ rule }) => rule?.id === id))}
        shapes={ruleShapes(indicators)}
        travel={indicators.some(({ travel }) => travel !== null)}
        proxy={indicators.some(({ proxy }) => proxy !== undefined)}
        messages={messages}
      />
    </section>
  );
}
