import { changedFigure } from './changedFigure.js';
import { changedShape } from './changedShape.js';
import { inOrder } from '../text/inOrder.js';
import { noteChange } from './noteChange.js';
import { sameData } from './sameData.js';
import type { Comparison, Place } from './Comparison.js';
import type { Indicator } from '../indicator/Indicator.js';
import type { Observation } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';

interface Issued {
  readonly observation: Observation;
  readonly at: number;
}

/** The figure in force for a period, and those it replaced. */
interface Issues {
  readonly inForce: Issued;
  readonly replaced: readonly Issued[];
}

/** Figures by period: the latest issue of each, then the record of those before. Their order says nothing. */
export function diffFigures(
  comparison: Comparison,
  place: Place,
  before: Indicator,
  after: Indicator,
): void {
  const were = issuesByPeriod(before.observations);
  const are = issuesByPeriod(after.observations);
  const shape = changedShape(after);
  const gone = [...were].filter(([period]) => !are.has(period)).sort(byPeriod);
  if (gone.length > 0) {
    const figures = gone.map(([, { inForce }]) => changedFigure(inForce.observation, before));
    const own = { ...place, after: null };
    noteChange(comparison, own, 'figures-gone', 'restated', { figures, shape }, pointers(gone));
  }
  for (const [period, issues] of [...were].sort(byPeriod)) {
    const now = are.get(period);
    if (now === undefined) continue;
    diffFigure(comparison, place, [issues, before], [now, after]);
    diffReplaced(comparison, place, period, issues, now);
  }
  const added = [...are].filter(([period]) => !were.has(period)).sort(byPeriod);
  if (added.length > 0) {
    const figures = added.map(([, { inForce }]) => changedFigure(inForce.observation, after));
    const own = { ...place, before: null };
    noteChange(comparison, own, 'figures-new', 'figure', { figures, shape }, pointers(added));
  }
}

function diffFigure(
  comparison: Comparison,
  place: Place,
  [issued, before]: readonly [Issues, Indicator],
  [issuedNow, after]: readonly [Issues, Indicator],
): void {
  const { inForce: was } = issued;
  const { inForce: is } = issuedNow;
  if (sameIssue(was.observation, is.observation)) return;
  // A figure that was replaced stands in the later plan as it did; only what replaced it is new.
  const parts = {
    before: unknownTo(issuedNow, [was]).map(pointer),
    after: unknownTo(issued, [is]).map(pointer),
  };
  const facts = {
    before: changedFigure(was.observation, before),
    after: changedFigure(is.observation, after),
    shape: changedShape(after),
  };
  if (!sameData(measured(was.observation), measured(is.observation))) {
    noteChange(comparison, place, 'figure-restated', 'restated', facts, parts);
  } else if (facts.before.status !== facts.after.status) {
    noteChange(comparison, place, 'figure-status', 'restated', facts, parts);
  } else {
    const { period } = is.observation;
    noteChange(comparison, place, 'figure-details', 'about', { period }, parts);
  }
}

/** A figure that was in force and is kept as one that was replaced has been told already. */
function diffReplaced(
  comparison: Comparison,
  place: Place,
  period: Period,
  before: Issues,
  after: Issues,
): void {
  const lost = unknownTo(after, before.replaced);
  const found = unknownTo(before, after.replaced);
  if (lost.length === 0 && found.length === 0) return;
  const parts = { before: lost.map(pointer), after: found.map(pointer) };
  noteChange(comparison, place, 'figure-history', 'about', { period }, parts);
}

/** Those that the other plan does not have, neither in force nor replaced. */
function unknownTo({ inForce, replaced }: Issues, issued: readonly Issued[]): readonly Issued[] {
  if (issued.length === 0) return issued;
  const known = new Map([inForce, ...replaced].map((one) => [one.observation.vintage, one]));
  return issued.filter((one) => {
    const other = known.get(one.observation.vintage);
    return other === undefined || !sameIssue(one.observation, other.observation);
  });
}

function issuesByPeriod(observations: readonly Observation[]): Map<Period, Issues> {
  const byPeriod = new Map<Period, { inForce: Issued; replaced: Issued[] }>();
  observations.forEach((observation, at) => {
    const issued = { observation, at };
    const held = byPeriod.get(observation.period);
    if (held === undefined) {
      byPeriod.set(observation.period, { inForce: issued, replaced: [] });
    } else if ((observation.vintage ?? '') > (held.inForce.observation.vintage ?? '')) {
      held.replaced.push(held.inForce);
      held.inForce = issued;
    } else {
      held.replaced.push(issued);
    }
  });
  return byPeriod;
}

function measured({ value, symbol, numerator, denominator }: Observation) {
  return { value, symbol, numerator, denominator };
}

function sameIssue(a: Observation, b: Observation): boolean {
  return sameData({ status: 'final', ...a }, { status: 'final', ...b });
}

function pointer({ at }: Issued): string {
  return `/observations/${at}`;
}

function pointers(figures: readonly (readonly [Period, Issues])[]): string[] {
  return figures.flatMap(([, { inForce, replaced }]) => [inForce, ...replaced].map(pointer));
}

function byPeriod([a]: readonly [Period, Issues], [b]: readonly [Period, Issues]): number {
  return inOrder(a, b);
}
