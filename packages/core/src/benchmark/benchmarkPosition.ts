import type { BenchmarkPosition } from './BenchmarkReport.js';
import type { Judgement, Movement } from '../travel/Travel.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';

/** Where a figure stands beside a comparator that it was judged against; `null` where neither way is better. */
export function benchmarkPosition(
  { movement, judgement }: { readonly movement: Movement; readonly judgement: Judgement },
  polarity: Polarity,
): BenchmarkPosition | null {
  if (movement === 'same') return 'in-line';
  return polarity === 'none' ? null : POSITIONS[judgement];
}

const POSITIONS = { positive: 'better', negative: 'worse', neutral: 'in-line' } as const;
