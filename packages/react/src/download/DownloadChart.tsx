'use client';

import { enGB } from '@milepost/core';
import type { IndicatorReport, KpiSet, Messages } from '@milepost/core';
import { useRef } from 'react';
import { classNames } from '../class-name/classNames.js';
import { Words } from '../words/Words.js';
import { ActionOf, DownloadButton } from './DownloadButton.js';
import { pictureKinds } from './pictureKinds.js';
import { useDownload } from './useDownload.js';

export interface DownloadChartProps {
  /** One of the set's indicators. */
  readonly indicator: IndicatorReport;
  /** The set it stands in: its periods, phases and events. */
  readonly kpis: KpiSet;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * A chart as a file, folded away until asked for: SVG for documents, PNG for slides and messages, CSV for its figures.
 * Pictures stand alone, with their key, sentence and caveats, in the page's own colours as on a light page. What makes
 * a file is fetched when it is first asked for. If it cannot be made the reader is told what to save instead.
 *
 * It needs no chart beside it. Without a page, `chartSvg` of `@milepost/react/chart-picture` makes the picture.
 *
 * @example
 * <TrendChart indicator={indicator} kpis={kpis} actions={<DownloadChart indicator={indicator} kpis={kpis} />} />
 */
export function DownloadChart({ indicator, kpis, messages = enGB, className }: DownloadChartProps) {
  const { failure, download } = useDownload(messages);
  const place = useRef<HTMLDetailsElement>(null);
  const words = messages.view.download;
  const name = <Words text={indicator.label} messages={messages} planLanguage={kpis.language} />;
  const picture = (kind: 'svg' | 'png') =>
    download(async () => {
      const { chartFile } = await import('./chartFile.js');
      return chartFile(kind, indicator, kpis, messages, place.current ?? document.body);
    });
  const figures = () =>
    download(async () => (await import('./csvFile.js')).csvFile({ kpis, indicator }, messages));
  const classes = 'milepost milepost-download milepost-not-printed';
  return (
    <details ref={place} lang={messages.language} className={classNames(classes, className)}>
      <summary className="milepost-download__summary">
        <ActionOf action={words.chart} what={name} messages={messages} />
      </summary>
      <div className="milepost-download__choices">
        {pictureKinds.map((kind) => (
          <DownloadButton
            key={kind}
            action={words[kind]}
            what={name}
            messages={messages}
            onClick={() => picture(kind)}
          />
        ))}
        <DownloadButton action={words.figures} what={name} messages={messages} onClick={figures} />
        <span role="status" className="milepost-download__failure">
          {failure}
        </span>
      </div>
    </details>
  );
}
