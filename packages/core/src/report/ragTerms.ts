import { targetFor } from './targetFor.js';
import type { Columns } from './Columns.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';
import type { RagTerms } from '../rag/ragBand.js';
import type { Target } from '../indicator/Series.js';

/** What each column of a series is rated against. Terms are made once for each target, not for each figure. */
export function ragTerms(
  polarity: Polarity,
  rule: NamedRagRule | null,
  targets: readonly Target[] | 'monitor-only',
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
  const known = new Map(
    targets.map((target) => {
      const own = { ...untargeted, target: target.value + 0, targetSetFor: target.setFor };
      return [target, { own, other: { ...own, targetOfOtherPeriod: true } }];
    }),
  );
  return (column) => {
    const target = targetFor(column, targets, columns);
    const terms = target === null ? undefined : known.get(target);
    if (target === null || terms === undefined) return untargeted;
    return columns.within(target.setFor)[column] ? terms.own : terms.other;
  };
}
