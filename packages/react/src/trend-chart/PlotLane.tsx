import type { KpiMessages, KpiSet } from '@milepost/core';
import { Words } from '../words/Words.js';
import { phaseFits } from './phaseFits.js';
import { shownAt } from './shownAt.js';
import type { TrendGeometry } from './trendGeometry.js';

export interface PlotLaneProps {
  readonly kpis: KpiSet;
  readonly geometry: TrendGeometry;
  readonly messages: KpiMessages;
}

/**
 * What stands above the plot: the names of the phases over their bands, and a numbered flag for each event, whose
 * words are in the key.
 */
export function PlotLane({ kpis, geometry, messages }: PlotLaneProps) {
  const { phases, flags, x } = geometry;
  const crowded = flags.some(({ of }, at) => x(of) - x(flags[at - 1]?.of ?? -Infinity) < 10);
  return (
    <div className="milepost-trend-chart__lane" aria-hidden="true">
      {phases.length > 0 && (
        <svg className="milepost-trend-chart__phases">
          {phases.map((band) => (
            <foreignObject key={band.x} x={`${band.x}%`} width={`${band.width}%`} height="100%">
              <div
                className={shownAt('milepost-trend-chart__phase-label', (width) =>
                  phaseFits(band, width, messages),
                )}
              >
                <Words text={band.phase.label} messages={messages} planLanguage={kpis.language} />
              </div>
            </foreignObject>
          ))}
        </svg>
      )}
      {flags.length > 0 && (
        <svg className="milepost-trend-chart__flags" height={crowded ? '2.6em' : '1.4em'}>
          {flags.map(({ of, from, to }, at) => (
            <text key={from} x={`${x(of)}%`} y={crowded && at % 2 === 0 ? '2em' : '0.95em'}>
              {to - from === 1 ? from + 1 : `${from + 1}–${to}`}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
