import { isRecord } from './data/isRecord.js';

/** Takes the data of a plan of one version and returns that of the next. */
export type Migration = (
  plan: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** By the version they start from. Version 1 is the first, so there are none yet. */
const migrations: ReadonlyMap<unknown, Migration> = new Map();

/** Brings the data of a plan of an older version up to the present one, a version at a time. */
export function migratePlan(data: unknown, steps = migrations): unknown {
  let plan = data;
  for (;;) {
    const step: Migration | undefined = isRecord(plan) ? steps.get(plan['milepost']) : undefined;
    if (step === undefined || !isRecord(plan)) return plan;
    plan = step(plan);
  }
}
