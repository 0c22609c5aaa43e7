import { benchBySize } from '../measure/benchBySize.js';
import type { Row } from '../measure/Row.js';

/** `checkPlan`, which evaluates the plan first, against `evaluatePlan` of the same plan. */
export function benchCheck(): Promise<Row[]> {
  return benchBySize({
    script: 'check/once.js',
    variant: 'checkPlan',
    titleOf: (figures) => `${figures} figures checked`,
    limit: 3,
  });
}
