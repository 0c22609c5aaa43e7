import { ImprovementPlan } from '@milepost/react';
import type { EmbedView } from './EmbedView.js';

/** The whole report. */
export const planView: EmbedView = (report, { messages, headingLevel, idPrefix, periods }) => (
  <ImprovementPlan
    report={report}
    messages={messages}
    headingLevel={headingLevel}
    idPrefix={idPrefix}
    {...(periods !== null && { periods })}
  />
);
