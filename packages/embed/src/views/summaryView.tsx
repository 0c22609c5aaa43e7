import { DownloadCsv, PlanSummary } from '@milepost/react';
import type { EmbedView } from './EmbedView.js';

/** The headlines, milestones on track and latest figures. */
export const summaryView: EmbedView = (report, settings) => {
  const { messages, headingLevel, idPrefix, downloads } = settings;
  const { headlines } = report;
  return (
    <>
      <PlanSummary
        report={report}
        messages={messages}
        headingLevel={headingLevel}
        idPrefix={idPrefix}
      />
      {downloads && headlines.length > 0 && (
        <DownloadCsv headlines={headlines} messages={messages} />
      )}
      {downloads && <DownloadCsv summary={report} messages={messages} />}
    </>
  );
};
