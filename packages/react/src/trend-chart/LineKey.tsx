import { Fragment } from 'react';
import { describeBaseline, describeRule } from '@milepost/core';
import type { IndicatorReport, KpiMessages, KpiSet } from '@milepost/core';
import { Words } from '../words/Words.js';
import { KeyEntry } from './KeyEntry.js';
import { benchmarkWords, targetWords } from './lineKeyWords.js';
import { chartWidths } from './periodLabels.js';
import type { ChartWidth } from './periodLabels.js';
import { phaseFits } from './phaseFits.js';
import { shownAt } from './shownAt.js';
import type { TrendGeometry } from './trendGeometry.js';

export interface LineKeyProps {
  readonly indicator: IndicatorReport;
  readonly kpis: KpiSet;
  readonly geometry: TrendGeometry;
  readonly messages: KpiMessages;
}

/** The key's entries for what one chart alone has: its targets, comparators, phases, green range and baseline. */
export function LineKey({ indicator, kpis, geometry, messages }: LineKeyProps) {
  const { rule } = indicator;
  const { others, green, baseline } = geometry;
  return (
    <>
      {others.map(({ look, benchmark }, index) => (
        <KeyEntry
          key={index}
          swatch={
            <line className={`milepost-trend-chart__${look}`} x1="1" x2="27" y1="10" y2="10" />
          }
        >
          {benchmark ? (
            <>
              <Words text={benchmark.label} messages={messages} planLanguage={kpis.language} />
              {benchmarkWords(benchmark, indicator, kpis, messages)}
            </>
          ) : (
            targetWords(indicator, look === 'other-target', messages)
          )}
        </KeyEntry>
      ))}
      <PhaseNames kpis={kpis} geometry={geometry} messages={messages} />
      {green && rule && (
        <KeyEntry swatch={<Band name="green" />}>
          {describeRule(rule, messages, indicator)}
        </KeyEntry>
      )}
      {baseline && (
        <KeyEntry swatch={<path className="milepost-trend-chart__baseline" d="M7 10H21M14 5V15" />}>
          {describeBaseline(indicator, messages)}
        </KeyEntry>
      )}
    </>
  );
}

/** Named in order where the chart is too narrow to name each over its band. */
function PhaseNames({ kpis, geometry, messages }: Omit<LineKeyProps, 'indicator'>) {
  const { phases } = geometry;
  const isCrowded = (width: ChartWidth) =>
    phases.some((phase) => !phaseFits(phase, width, messages));
  if (!chartWidths.some(isCrowded)) return null;
  return (
    <KeyEntry
      className={shownAt('milepost-trend-key__phases', isCrowded)}
      swatch={<Band name="phase" />}
    >
      {messages.view.chart.phases}
      {phases.map(({ phase, x }, at) => (
        <Fragment key={x}>
          {at === 0 ? ': ' : messages.list.comma}
          <Words text={phase.label} messages={messages} planLanguage={kpis.language} />
        </Fragment>
      ))}
    </KeyEntry>
  );
}

function Band({ name }: { readonly name: 'green' | 'phase' }) {
  return <rect className={`milepost-trend-chart__${name}`} x="1" y="3" width="26" height="14" />;
}
