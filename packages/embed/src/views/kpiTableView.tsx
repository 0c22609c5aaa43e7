import { KpiTable } from '@milepost/react';
import type { EmbedView } from './EmbedView.js';
import { prioritiesOf } from './prioritiesOf.js';

/** The KPI tables of one priority, or of each. */
export const kpiTableView: EmbedView = (report, settings) => {
  const { messages, idPrefix, periods } = settings;
  const sets = prioritiesOf(report, settings.priority).flatMap(({ kpiSets }) => kpiSets);
  if (sets.length === 0) return <p className="milepost">{messages.view.kpiTable.none}</p>;
  return sets.map((kpis) => (
    <KpiTable
      key={kpis.id}
      kpis={kpis}
      messages={messages}
      idPrefix={idPrefix}
      {...(periods !== null && { periods })}
    />
  ));
};
