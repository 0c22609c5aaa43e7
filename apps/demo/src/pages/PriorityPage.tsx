import type { EvaluatedPriority } from '@milepost/core';
import { PriorityReport } from '@milepost/react';

export interface PriorityPageProps {
  readonly priority: EvaluatedPriority;
}

/** One priority, whole. */
export function PriorityPage({ priority }: PriorityPageProps) {
  return <PriorityReport priority={priority} headingLevel={1} downloads />;
}
