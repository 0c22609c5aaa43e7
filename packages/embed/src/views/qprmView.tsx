import { DownloadCsv, QprmPanel } from '@milepost/react';
import type { EmbedView } from './EmbedView.js';
import { EmbedError } from '../failure/EmbedError.js';
import { prioritiesOf } from './prioritiesOf.js';

/** The review of one priority: panels of several would not say which is whose. */
export const qprmView: EmbedView = (report, settings) => {
  const { messages, headingLevel, idPrefix, priority, downloads } = settings;
  const [found, another] = prioritiesOf(report, priority);
  if (found === undefined || another !== undefined) {
    const refs = report.priorities.map(({ ref }) => ref);
    throw new EmbedError({
      kind: 'which-priority',
      facts: { first: refs[0] ?? '', all: refs.join(', ') || '–' },
    });
  }
  return (
    <>
      <QprmPanel
        priority={found}
        messages={messages}
        headingLevel={headingLevel}
        idPrefix={idPrefix}
      />
      {downloads && found.review !== null && <DownloadCsv review={found} messages={messages} />}
    </>
  );
};
