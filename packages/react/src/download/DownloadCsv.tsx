'use client';

import { enGB } from '@milepost/core';
import type { Messages } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import type { CsvSource } from './CsvSource.js';
import { DownloadButton } from './DownloadButton.js';
import { TableName } from './TableName.js';
import { useDownload } from './useDownload.js';

export type DownloadCsvProps = CsvSource & {
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** Added to its own classes. */
  readonly className?: string;
};

/**
 * A button that saves a table as CSV: every period, symbol, caveat and reason, whatever the table beside it shows.
 * What makes the file is fetched when the button is first pressed; until then a page carries the button alone. If it
 * cannot be made the reader is told. It is not printed, and where there is no scripting it is not shown: link a file
 * made with `toCsv` there.
 *
 * Give it one of `kpis` (with `indicator` for one chart's data), `milestones`, `review`, `summary` or `headlines`.
 *
 * @example
 * <DownloadCsv kpis={kpis} />
 */
export function DownloadCsv({ messages = enGB, className, ...source }: DownloadCsvProps) {
  const { failure, download } = useDownload(messages);
  const classes = 'milepost milepost-download milepost-not-printed';
  return (
    <div lang={messages.language} className={classNames(classes, className)}>
      <DownloadButton
        action={messages.view.download.csv}
        what={<TableName source={source} messages={messages} />}
        messages={messages}
        onClick={() =>
          download(async () => (await import('./csvFile.js')).csvFile(source, messages))
        }
      />
      <span role="status" className="milepost-download__failure">
        {failure}
      </span>
    </div>
  );
}
