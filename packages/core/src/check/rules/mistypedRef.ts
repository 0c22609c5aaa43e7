import type { CheckContext } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { PlanPath } from '../Finding.js';
import { mendRef } from '../mendRef.js';
import { refsIn } from '../refsIn.js';

/** A milestone's ref with the wrong stop, a stray one or the wrong case: it leads where it should once it is put right. */
export const mistypedRef: CheckRule = {
  id: 'mistyped-ref',
  severity: 'warning',
  *find(context) {
    for (const { kind, ref, path, leads } of refsIn(context)) {
      if (kind === 'milestone' && !leads) yield* mistyped(ref, path, context);
    }
    for (const { priority, path } of context.priorities) {
      for (const question of ['workingWell', 'worriedAbout', 'needsToHappen'] as const) {
        for (const [at, { printed }] of (priority.review?.[question] ?? []).entries()) {
          const itemPath = [...path, 'review', question, at, 'printed'];
          // A label may name several: "1.5, 1:6 and 1.7". A comma is taken for a stop only within one.
          for (const word of printed?.split(/[\s&]+|,\s/) ?? []) {
            yield* mistyped(word.replace(/[:.,;]$/, ''), itemPath, context);
          }
        }
      }
    }
  },
};

function* mistyped(ref: string, path: PlanPath, context: CheckContext): Generator<Found> {
  const mended = mendRef(ref, context);
  if (mended === null) return;
  yield {
    path,
    slots: { ref, mended },
    facts: [
      { value: ref, path },
      { value: mended, path: context.milestone(mended)?.path ?? path },
    ],
  };
}
