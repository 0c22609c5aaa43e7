import type { Figure } from '../report/PlanReport.js';
import type { CheckContext, IndicatorAt } from './CheckContext.js';

/** Two rates that a percentage is the one over the other of. */
interface RatesBehind {
  readonly top: IndicatorAt;
  readonly bottom: IndicatorAt;
}

/** A percentage that is not the one over the other of its two rates, in one period. */
export interface UnevenTrio {
  readonly trio: Trio;
  readonly place: number;
  /** How many times the printed percentage the two rates make. */
  readonly ratio: number;
}

/** Every percentage that its two rates do not make, found once for all the rules that ask. */
export function unevenTrios(context: CheckContext): readonly UnevenTrio[] {
  const known = found.get(context);
  if (known !== undefined) return known;
  const { indicators } = context;
  const uneven = indicators.flatMap((indicator, at) => {
    const rates = ratesBehind(indicators, at);
    if (rates === null) return [];
    return indicator.report.figures.flatMap((_, place) => {
      const trio = trioAt(rates, indicator, place);
      if (trio === null || isRatio(trio)) return [];
      const { top, bottom, share } = trio;
      return [{ trio, place, ratio: (100 * top.value) / bottom.value / share.value }];
    });
  });
  found.set(context, uneven);
  return uneven;
}

const found = new WeakMap<CheckContext, readonly UnevenTrio[]>();

/** By less than this it is another percentage; by more, a digit was lost or doubled. */
export const DIGIT = 2;

/**
 * The two rates of the same priority that a percentage follows: it is the one over the other, within rounding, in four
 * periods of five and in eight at least, which no two strangers are. Only rates that stand within three rows of it are
 * tried, so that the work is bounded however long the table.
 */
function ratesBehind(all: readonly IndicatorAt[], at: number): RatesBehind | null {
  const share = all[at];
  if (share?.report.unit !== 'percent' || share.report.figures.length < FEWEST) return null;
  const near = all
    .slice(Math.max(0, at - 3), at + 4)
    .filter(({ report, priority }) => report.unit === 'rate' && priority === share.priority);
  for (const top of near) {
    for (const bottom of near) {
      if (top === bottom || top.report.per !== bottom.report.per) continue;
      if (isBehind(share, top, bottom)) return { top, bottom };
    }
  }
  return null;
}

const FEWEST = 8;

function isBehind(share: IndicatorAt, top: IndicatorAt, bottom: IndicatorAt): boolean {
  const { figures } = share.report;
  let held = 0;
  let tried = 0;
  for (let place = 0; place < figures.length; place += 1) {
    const trio = trioAt({ top, bottom }, share, place);
    if (trio === null) continue;
    tried += 1;
    if (isRatio(trio)) held += 1;
    else if (tried - held > figures.length / 5) return false;
  }
  return held >= FEWEST && held * 5 >= tried * 4;
}

interface Printed {
  readonly at: IndicatorAt;
  readonly figure: Figure;
  readonly value: number;
}

/** A percentage with the two rates behind it, in one period. */
export interface Trio {
  readonly share: Printed;
  readonly top: Printed;
  readonly bottom: Printed;
}

/** The three figures in the same place of their rows; `null` where one is missing or there is nothing to divide by. */
function trioAt({ top, bottom }: RatesBehind, share: IndicatorAt, place: number): Trio | null {
  const period = share.report.figures[place]?.period;
  const [a, b, c] = [top, bottom, share].map((at): Printed | null => {
    const figure = at.report.figures[place];
    if (figure?.period !== period || typeof figure?.value !== 'number') return null;
    return figure.value > 0 ? { at, figure, value: figure.value } : null;
  });
  return a && b && c ? { top: a, bottom: b, share: c } : null;
}

/** Whether a percentage may be the one rate over the other, each as it was before it was rounded. */
function isRatio({ share, top, bottom }: Trio): boolean {
  const half = ({ at }: Printed) => 10 ** -at.report.decimals / 2;
  const least = (100 * (top.value - half(top))) / (bottom.value + half(bottom));
  const most = (100 * (top.value + half(top))) / (bottom.value - half(bottom));
  return share.value + half(share) >= least && share.value - half(share) <= most;
}
