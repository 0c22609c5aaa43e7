import type { CheckRule } from '../CheckRule.js';
import { mendRef } from '../mendRef.js';
import { refsIn } from '../refsIn.js';

/** A ref that leads to no priority, milestone, indicator, benchmark, headline or review item of the plan. */
export const orphanRef: CheckRule = {
  id: 'orphan-ref',
  severity: 'error',
  *find(context) {
    for (const { kind, ref, path, leads } of refsIn(context)) {
      if (leads || (kind === 'milestone' && mendRef(ref, context) !== null)) continue;
      yield { path, says: kind, slots: { ref }, facts: [{ value: ref, path }] };
    }
  },
};
