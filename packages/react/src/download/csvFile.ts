import {
  figureRows,
  headlineRows,
  milestoneRows,
  milestoneSummaryRows,
  reviewRows,
  toCsv,
  trendRows,
} from '@milepost/core';
import type { CsvRow, Messages } from '@milepost/core';
import type { CsvSource } from './CsvSource.js';
import type { DownloadFile } from './DownloadFile.js';
import { fileNameOf } from './fileNameOf.js';

/** The table of a source as a file. Loaded when first asked for. */
export function csvFile(source: CsvSource, messages: Messages): DownloadFile {
  const [subject, rows] = tableOf(source, messages);
  return {
    name: fileNameOf(subject, 'csv'),
    content: new Blob([toCsv(rows)], { type: 'text/csv' }),
  };
}

function tableOf(source: CsvSource, messages: Messages): [string, readonly CsvRow[]] {
  if ('kpis' in source) {
    const { kpis, indicator } = source;
    return indicator === undefined
      ? [kpis.id, figureRows([kpis], messages)]
      : [`${kpis.id}-${indicator.id}`, trendRows(indicator, kpis, messages)];
  }
  if ('milestones' in source) {
    const { milestones } = source;
    return [`priority-${milestones.ref}-milestones`, milestoneRows([milestones], messages)];
  }
  if ('review' in source) {
    const { review } = source;
    return [`priority-${review.ref}-review`, reviewRows([review], messages)];
  }
  return 'summary' in source
    ? ['milestone-summary', milestoneSummaryRows(source.summary, messages)]
    : ['headlines', headlineRows(source.headlines, messages)];
}
