import { ImprovementPlan } from '@milepost/react';
import type { EmbedView } from './EmbedView.js';

/** The whole report. */
export const planView: EmbedView = (report, settings) => {
  const { messages, headingLevel, idPrefix, periods, downloads } = settings;
  return (
    <ImprovementPlan
      report={report}
      messages={messages}
      headingLevel={headingLevel}
      idPrefix={idPrefix}
      downloads={downloads}
      {...(periods !== null && { periods })}
    />
  );
};
