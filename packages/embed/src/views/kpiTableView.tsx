import { DownloadCsv, KpiTable } from '@milepost/react';
import { Fragment } from 'react';
import type { EmbedView } from './EmbedView.js';
import { prioritiesOf } from './prioritiesOf.js';

/** The KPI tables of one priority, or of each. */
export const kpiTableView: EmbedView = (report, settings) => {
  const { messages, idPrefix, periods, downloads } = settings;
  const sets = prioritiesOf(report, settings.priority).flatMap(({ kpiSets }) => kpiSets);
  if (sets.length === 0) return <p className="milepost">{messages.view.kpiTable.none}</p>;
  return sets.map((kpis) => (
    <Fragment key={kpis.id}>
      <KpiTable
        kpis={kpis}
        messages={messages}
        idPrefix={idPrefix}
        {...(periods !== null && { periods })}
      />
      {downloads && <DownloadCsv kpis={kpis} messages={messages} />}
    </Fragment>
  ));
};
