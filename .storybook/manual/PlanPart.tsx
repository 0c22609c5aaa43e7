import { Source } from '@storybook/addon-docs/blocks';
import plan from './plan.json';
import { printPlanPart } from './printPlanPart.js';
import { partOf } from './planParts.js';
import type { PlanPath } from './planParts.js';

export interface PlanPartProps {
  /** Keys to show, side by side as they stand in the plan; each may be a path. */
  readonly of: readonly PlanPath[];
}

/** Part of the manual's own plan, as JSON: what is shown is parsed by a test, so that it can be copied. */
export function PlanPart({ of }: PlanPartProps) {
  const code = of
    .map((path) => `"${path.at(-1) ?? ''}": ${printPlanPart(partOf(plan, path))}`)
    .join(',\n');
  return <Source language="json" code={code} />;
}
