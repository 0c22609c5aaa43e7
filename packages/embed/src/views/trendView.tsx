import { DownloadChart, TrendChart } from '@milepost/react';
import type { EmbedView } from './EmbedView.js';
import { EmbedError } from '../failure/EmbedError.js';

/** The chart of one indicator. */
export const trendView: EmbedView = (report, settings) => {
  const { messages, headingLevel, idPrefix, indicator: wanted, downloads } = settings;
  const all = report.priorities.flatMap(({ kpiSets }) =>
    kpiSets.flatMap((kpis) => kpis.indicators.map((indicator) => ({ kpis, indicator }))),
  );
  const found = wanted === null && all.length === 1 ? all[0] : byId(wanted);
  if (found === undefined) {
    const ids = all.map(({ indicator }) => indicator.id);
    const kind = wanted === null ? 'which-indicator' : 'no-indicator';
    throw new EmbedError({
      kind,
      facts: { id: wanted ?? '', first: ids[0] ?? '', all: ids.join(', ') || '–' },
    });
  }
  return (
    <TrendChart
      indicator={found.indicator}
      kpis={found.kpis}
      messages={messages}
      headingLevel={headingLevel}
      idPrefix={idPrefix}
      {...(downloads && { actions: <DownloadChart {...found} messages={messages} /> })}
    />
  );

  function byId(id: string | null) {
    return all.find(({ indicator }) => indicator.id === id);
  }
};
