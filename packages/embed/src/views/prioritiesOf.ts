import type { EvaluatedPriority, PlanReport } from '@milepost/core';
import { EmbedError } from '../failure/EmbedError.js';

/** The priority with a ref, or all of them where none is named. */
export function prioritiesOf(report: PlanReport, ref: string | null): readonly EvaluatedPriority[] {
  if (ref === null) return report.priorities;
  const found = report.priorities.filter((priority) => priority.ref === ref);
  if (found.length > 0) return found;
  const all = report.priorities.map((priority) => priority.ref).join(', ') || '–';
  throw new EmbedError({ kind: 'no-priority', facts: { ref, all } });
}
