import { describeAbsences, formatEdition } from './laitSource.js';
import { fill, plural } from '@milepost/core/messages';
import { formatDuring, formatPeriodName } from '@milepost/core';
import type { LaitBenchmarks, LaitStanding } from './LaitBenchmarks.js';
import type { NationalMessages } from '@milepost/core/messages';

/**
 * Where an authority stood in one period, in words: its rank, its quartile band, and how many of its neighbours the
 * average rests on.
 *
 * @example
 * const national = benchmarksFor(readLait(laitFiles), {
 *   authority: '879',
 *   measure: 'ReReferral',
 *   edition: '2025-05',
 *   periods: ['FY2017-18'],
 * });
 * national.standings.map((standing) => describeStanding(national, standing, nationalEnGB).split('. ')[0]);
 * // ['Plymouth stands 142 of 152 authorities in 2017/18, where 1 is best']
 */
export function describeStanding(
  { authority: { name }, edition, measure }: LaitBenchmarks,
  { period, value, rank, band, neighbours }: LaitStanding,
  national: NationalMessages,
): string {
  const during = formatDuring(period, national.messages);
  const sentences: string[] = [];
  if (measure.polarity === 'none') sentences.push(national.noPolarity);
  else if (value === null || rank === null)
    sentences.push(fill(national.noFigure, { name, during }));
  else {
    const tied = rank.tied === 0 ? '' : plural(national.tied, rank.tied, national.messages);
    sentences.push(fill(national.rank, { name, rank: rank.rank, of: rank.of, during, tied }));
    if (band !== null) sentences.push(national.bands[band]);
  }
  sentences.push(neighboursIn());
  return sentences.join(' ');

  function neighboursIn(): string {
    if (neighbours.of === 0) {
      return fill(national.noNeighbours, { edition: formatEdition(edition, national), name });
    }
    const lead = fill(national.average, { edition: formatEdition(edition, national) });
    const { used, without } = describeAbsences(neighbours, national);
    if (without === '')
      return `${lead} ${plural(national.whole, neighbours.of, national.messages)}`;
    const of = formatPeriodName(period, national.messages);
    return `${lead} ${fill(national.gap, { period: of, used, without })}`;
  }
}
