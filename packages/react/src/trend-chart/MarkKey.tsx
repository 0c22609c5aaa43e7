import { describeSymbol, formatPeriod, symbolMark } from '@milepost/core';
import type { KpiMessages, KpiSet, RagBand } from '@milepost/core';
import { Words } from '../words/Words.js';
import { KeyEntry } from './KeyEntry.js';
import { PlotMark } from './PlotMark.js';
import type { TrendGeometry } from './trendGeometry.js';

export interface MarkKeyProps {
  readonly kpis: KpiSet;
  /** The charts it is the key of. */
  readonly geometries: readonly TrendGeometry[];
  readonly messages: KpiMessages;
}

const bands: readonly RagBand[] = ['green', 'amber', 'red'];

/** The key's entries for what all charts of a set share: the line, marks, symbols and events. Only what they show. */
export function MarkKey({ kpis, geometries, messages }: MarkKeyProps) {
  const marks = geometries.flatMap((each) => each.marks).filter((mark) => mark !== null);
  const symbols = new Set(geometries.flatMap((each) => each.missing.map(({ symbol }) => symbol)));
  const mark = (band: RagBand, provisional: boolean) => (
    <svg x="14" y="10">
      <PlotMark band={band} letter={messages.rag.letters[band]} provisional={provisional} />
    </svg>
  );
  return (
    <>
      <KeyEntry
        swatch={<line className="milepost-trend-chart__line" x1="1" x2="27" y1="10" y2="10" />}
      >
        {messages.view.chart.value}
      </KeyEntry>
      {bands
        .filter((band) => marks.some((each) => each.band === band))
        .map((band) => (
          <KeyEntry key={band} swatch={mark(band, false)}>
            {messages.rag.bands[band]}
          </KeyEntry>
        ))}
      {marks.some(({ provisional }) => provisional) && (
        <KeyEntry swatch={mark('not-rated', true)}>
          {messages.figure.statusNotes.provisional}
        </KeyEntry>
      )}
      {[...symbols].map((symbol) => (
        <KeyEntry key={symbol} swatch={symbolMark(symbol)}>
          {describeSymbol(symbol, messages)}
        </KeyEntry>
      ))}
      {geometries[0]?.events.map(({ event }, index) => (
        <KeyEntry key={event.id} swatch={String(index + 1)}>
          {formatPeriod(event.period, messages)}
          {': '}
          <Words text={event.label} messages={messages} planLanguage={kpis.language} />
        </KeyEntry>
      ))}
    </>
  );
}
