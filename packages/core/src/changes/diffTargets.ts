import { changedShape } from './changedShape.js';
import { matchItems } from './matchItems.js';
import { noteChange } from './noteChange.js';
import { sameData } from './sameData.js';
import type { Comparison, Place } from './Comparison.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { Target } from '../indicator/Series.js';

/** Targets by the stretch they were set for and rate. Their order says nothing. */
export function diffTargets(
  comparison: Comparison,
  place: Place,
  before: Indicator,
  after: Indicator,
): void {
  const shape = changedShape(after);
  const wasMonitored = before.targets === 'monitor-only';
  const isMonitored = after.targets === 'monitor-only';
  if (wasMonitored !== isMonitored) {
    const parts = {
      before: wasMonitored ? ['/targets'] : [],
      after: isMonitored ? ['/targets'] : [],
    };
    noteChange(comparison, place, 'monitor-only', 'target', { monitorOnly: isMonitored }, parts);
  }
  const { kept, gone, added } = matchItems(
    targetsOf(before),
    targetsOf(after),
    (target) => JSON.stringify([target.setFor, reachOf(target)]),
    ({ setFor }) => setFor,
  );
  for (const { item, at } of gone) {
    const own = { ...place, after: null };
    noteChange(comparison, own, 'target-gone', 'target', { target: item, shape }, [
      `/targets/${at}`,
    ]);
  }
  for (const pair of kept) {
    const [was, is] = [pair.before.item, pair.after.item];
    const reach = { appliesTo: 'own-period' };
    if (sameData({ ...reach, ...was }, { ...reach, ...is })) continue;
    const parts = {
      before: [`/targets/${pair.before.at}`],
      after: [`/targets/${pair.after.at}`],
    };
    const targets = { before: was, after: is, shape };
    if (was.value === is.value) {
      noteChange(comparison, place, 'target-details', 'target', targets, parts);
    } else {
      const ease = easeOf(was, is, after);
      noteChange(comparison, place, 'target-moved', 'target', { ...targets, ease }, parts);
    }
  }
  for (const { item, at } of added) {
    const own = { ...place, before: null };
    noteChange(comparison, own, 'target-new', 'target', { target: item, shape }, [
      `/targets/${at}`,
    ]);
  }
}

function targetsOf({ targets }: Indicator): readonly Target[] {
  return targets === 'monitor-only' ? [] : (targets ?? []);
}

function reachOf({ appliesTo = 'own-period' }: Target) {
  return typeof appliesTo === 'string' ? appliesTo : [appliesTo.from, appliesTo.to];
}

function easeOf(before: Target, after: Target, { polarity }: Indicator) {
  if (polarity !== 'higher' && polarity !== 'lower') return null;
  return after.value < before.value === (polarity === 'higher') ? 'easier' : 'harder';
}
