import type { Comparison } from './Comparison.js';

/** Comparisons as a table for a terminal, every difference listed beneath it. */
export function printComparisons(comparisons: readonly Comparison[]): string {
  const title = 'compared with the report';
  const width = Math.max(title.length, ...comparisons.map(({ what }) => what.length));
  const line = (what: string, compared: number | string, different: number | string) =>
    `${what.padEnd(width)}  ${String(compared).padStart(8)}  ${String(different).padStart(9)}`;
  const differences = comparisons.flatMap((comparison) => comparison.differences);
  const compared = comparisons.reduce((sum, comparison) => sum + comparison.compared, 0);
  return [
    line(title, 'compared', 'different'),
    ...comparisons.map((own) => line(own.what, own.compared, own.differences.length)),
    line('all', compared, differences.length),
    ...differences.map((difference) => `- ${difference}`),
  ].join('\n');
}
