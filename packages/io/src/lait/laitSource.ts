import { formatPeriodLong, formatPeriodName, isPeriod } from '@milepost/core';
import { list, plural, fill, nationalCy, nationalEnGB } from '@milepost/core/messages';
import type { LaitMeasure } from './LaitExtract.js';
import type { LaitNeighbourAverage, LaitStanding } from './LaitBenchmarks.js';
import type { NationalMessages, NoFigureReason } from '@milepost/core/messages';
import type { Text } from '@milepost/core';

const both = (words: (national: NationalMessages) => string): Text => ({
  en: words(nationalEnGB),
  cy: words(nationalCy),
});

/** Where published figures come from, with the attribution their licence asks for. */
export function publishedSource({ code, shortName }: LaitMeasure): Text {
  return both(({ source }) => fill(source, { code, shortName }));
}

/** How the neighbours' average was made: the edition, and the periods in which not all have a figure. */
export function neighboursSource(
  { code, shortName }: LaitMeasure,
  edition: string,
  standings: readonly LaitStanding[],
): Text {
  return both((national) => {
    const short = standings.filter(({ neighbours }) => neighbours.used < neighbours.of);
    const most = Math.max(0, ...standings.map(({ neighbours }) => neighbours.of));
    return [
      fill(national.average, { edition: formatEdition(edition, national) }),
      ...(short.length === 0 ? [plural(national.whole, most, national.messages)] : []),
      ...short.map(({ period, neighbours }) =>
        fill(national.gap, {
          period: formatPeriodName(period, national.messages),
          ...describeAbsences(neighbours, national),
        }),
      ),
      fill(national.source, { code, shortName }),
    ].join(' ');
  });
}

/** `April 2021`. */
export function formatEdition(edition: string, { messages }: NationalMessages): string {
  return isPeriod(edition) ? formatPeriodLong(edition, messages) : edition;
}

/** How many have a figure, and what the others have. */
export function describeAbsences(
  { used, of, without }: LaitNeighbourAverage,
  { messages, ...national }: NationalMessages,
): { readonly used: string; readonly without: string } {
  const reasons = REASONS.flatMap((why) => {
    const n = without.filter((each) => each.why === why).length;
    return n === 0 ? [] : [plural(national.without[why], n, messages)];
  });
  return {
    used: plural(national.used, used, messages, { n: used, of }),
    without: list(reasons, messages),
  };
}

const REASONS: readonly NoFigureReason[] = [
  'suppressed',
  'not-applicable',
  'missing',
  'unexplained',
];
