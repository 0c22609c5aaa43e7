import type { IndicatorReport, KpiSet, Messages } from '@milepost/core';
import { chartLook } from '../chart-picture/chartLook.js';
import { chartPng } from '../chart-picture/chartPng.js';
import { chartSvg } from '../chart-picture/chartSvg.js';
import type { DownloadFile } from './DownloadFile.js';
import { fileNameOf } from './fileNameOf.js';

/** An indicator's chart as a file, in the colours of the place it is asked for from. Loaded when first asked for. */
export async function chartFile(
  kind: 'svg' | 'png',
  indicator: IndicatorReport,
  kpis: KpiSet,
  messages: Messages,
  place: Element,
): Promise<DownloadFile> {
  const svg = chartSvg(indicator, kpis, { messages, look: chartLook(place) });
  return {
    name: fileNameOf(`${kpis.id}-${indicator.id}`, kind),
    content: kind === 'png' ? await chartPng(svg) : new Blob([svg], { type: 'image/svg+xml' }),
  };
}
