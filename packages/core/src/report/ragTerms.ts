import type { Columns } from './Columns.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';
import type { RagTerms } from '../rag/ragBand.js';
import type { Target } from '../indicator/Series.js';

/**
 * What each column of a series is rated against. Terms are made once for each target, not for each figure.
 *
 * @param chosen As `targetsByColumn` gives it.
 */
export function ragTerms(
  polarity: Polarity,
  rule: NamedRagRule | null,
  targets: readonly Target[] | 'monitor-only',
  chosen: readonly number[],
  columns: Columns,
): (column: number) => RagTerms {
  const untargeted: RagTerms = {
    polarity,
    rule,
    target: null,
    targetSetFor: null,
    targetOfOtherPeriod: false,
    noTarget:
      targets === 'monitor-only'
        ? 'monitor-only'
        : targets.length > 0
          ? 'no-target-for-period'
          : 'no-target',
  };
  if (targets === 'monitor-only' || targets.length === 0) return () => untargeted;
  const known = targets.map(({ value, setFor }) => {
    const within = { ...untargeted, target: value + 0, targetSetFor: setFor };
    return {
      within,
      beyond: { ...within, targetOfOtherPeriod: true },
      own: columns.within(setFor),
    };
  });
  return (column) => {
    const at = chosen[column] ?? -1;
    const terms = at === -1 ? undefined : known[at];
    if (terms === undefined) return untargeted;
    return terms.own[column] ? terms.within : terms.beyond;
  };
}
