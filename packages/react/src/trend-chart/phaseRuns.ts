import type { KpiSet, Phase } from '@milepost/core';
import { runsOf } from './runsOf.js';
import type { Run } from './runsOf.js';

/** The phases in order, each as the stretch of periods in it; `undefined` for periods in none. */
export function phaseRuns({ columns, phases }: KpiSet): readonly Run<Phase | undefined>[] {
  return runsOf(columns.map(({ phase }) => phases.find(({ id }) => id === phase)));
}
