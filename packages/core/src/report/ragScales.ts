import { ragScale } from '../rag/ragScale.js';
import type { NamedRagRule } from '../rag/RagRule.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';
import type { RagScale } from '../rag/ragScale.js';
import type { Target } from '../indicator/Series.js';

/**
 * The scales that a series is rated on, read once for each target and not for each figure: first the one for a figure
 * without a target, then two for each target, for the figures of its own period and for those of others.
 */
export function ragScales(
  polarity: Polarity,
  rule: NamedRagRule | null,
  targets: readonly Target[],
  monitorOnly: boolean,
): RagScale[] {
  const untargeted = targets.length === 0 ? 'no-target' : 'no-target-for-period';
  const scales = [
    ragScale({ polarity, rule, noTarget: monitorOnly ? 'monitor-only' : untargeted }),
  ];
  for (const { value, setFor } of targets) {
    const own = ragScale({ polarity, rule, target: value + 0, targetSetFor: setFor });
    scales.push(own, { ...own, targetOfOtherPeriod: true });
  }
  return scales;
}
