import { PlanSummary } from '@milepost/react';
import type { EmbedView } from './EmbedView.js';

/** The headlines, milestones on track and latest figures. */
export const summaryView: EmbedView = (report, { messages, headingLevel, idPrefix }) => (
  <PlanSummary
    report={report}
    messages={messages}
    headingLevel={headingLevel}
    idPrefix={idPrefix}
  />
);
