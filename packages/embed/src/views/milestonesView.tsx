import { DownloadCsv, MilestoneTable } from '@milepost/react';
import { Fragment } from 'react';
import type { EmbedView } from './EmbedView.js';
import { prioritiesOf } from './prioritiesOf.js';

/** The milestones of one priority, or of each. */
export const milestonesView: EmbedView = (report, settings) => {
  const { messages, idPrefix, priority, downloads } = settings;
  return prioritiesOf(report, priority).map((each) => (
    <Fragment key={each.ref}>
      <MilestoneTable priority={each} messages={messages} idPrefix={idPrefix} />
      {downloads && each.milestones.length > 0 && (
        <DownloadCsv milestones={each} messages={messages} />
      )}
    </Fragment>
  ));
};
