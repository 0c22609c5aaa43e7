import { benchBySize } from '../measure/benchBySize.js';
import type { Row } from '../measure/Row.js';

/** `evaluatePlan` against a loop written by hand. */
export function benchEvaluate(): Promise<Row[]> {
  return benchBySize({
    script: 'evaluate/once.js',
    variant: 'evaluatePlan',
    titleOf: (figures) => `${figures} figures`,
    limit: 1.5,
  });
}
