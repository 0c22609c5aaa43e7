import { MilestoneTable } from '@milepost/react';
import type { EmbedView } from './EmbedView.js';
import { prioritiesOf } from './prioritiesOf.js';

/** The milestones of one priority, or of each. */
export const milestonesView: EmbedView = (report, { messages, idPrefix, priority }) =>
  prioritiesOf(report, priority).map((each) => (
    <MilestoneTable key={each.ref} priority={each} messages={messages} idPrefix={idPrefix} />
  ));
