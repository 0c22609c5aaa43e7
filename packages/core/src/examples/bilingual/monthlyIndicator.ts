import { roundToStated } from '../../figure/roundToStated.js';
import type { Indicator } from '../../indicator/Indicator.js';
import type { Observation } from '../../indicator/Series.js';
import type { Period } from '../../period/Period.js';
import { monthlyPath } from './monthlyPath.js';
import { monthsShown } from './monthsShown.js';
import type { Path } from './monthlyPath.js';

export interface MonthlyIndicator extends Omit<Indicator, 'observations'> {
  /** Of one month, also where the measure is counted from April. */
  readonly path: Path;
  /** How many cases a month the percentage is of; none in a month is a zero denominator. */
  readonly of?: Path;
  /** Months with nothing reported. */
  readonly without?: readonly Period[];
  /** Months with something else in place of the figure. */
  readonly instead?: Readonly<Record<Period, Omit<Observation, 'period'>>>;
}

/** An indicator with 36 figures along its path, the last of them provisional. Year-to-date measures add up from April. */
export function monthlyIndicator(plan: MonthlyIndicator): Indicator {
  const { path, of, without = [], instead = {}, ...definition } = plan;
  const monthly = monthlyPath(definition.unit === 'percent' ? { most: 100, ...path } : path);
  const figures = of === undefined ? values(monthly, definition) : counts(monthly, of, definition);
  return {
    ...definition,
    observations: figures.flatMap((figure, at): Observation[] => {
      const period = monthsShown[at] as Period;
      if (without.includes(period)) return [];
      const own = instead[period] ?? figure;
      const provisional = at === monthsShown.length - 1 && own.symbol === undefined;
      return [{ period, ...own, ...(provisional && { status: 'provisional' }) }];
    }),
  };
}

type Figure = Omit<Observation, 'period'>;
type Shape = Pick<Indicator, 'basis' | 'decimals'>;

function values(monthly: readonly number[], { basis, decimals }: Shape): readonly Figure[] {
  const added = basis === 'year-to-date' ? sinceApril(monthly) : monthly;
  return added.map((value) => ({ value: roundToStated(value, decimals) }));
}

function counts(percents: readonly number[], of: Path, { basis }: Shape): readonly Figure[] {
  const cases = monthlyPath(of).map(Math.round);
  const met = percents.map((percent, at) => Math.round(((cases[at] ?? 0) * percent) / 100));
  const [numerators, denominators] =
    basis === 'year-to-date' ? [sinceApril(met), sinceApril(cases)] : [met, cases];
  return denominators.map((denominator, at) => ({
    ...(denominator === 0 && { symbol: 'z' as const }),
    numerator: numerators[at] ?? 0,
    denominator,
  }));
}

function sinceApril(monthly: readonly number[]): readonly number[] {
  const added: number[] = [];
  monthly.forEach((value, at) => added.push(value + (at % 12 === 0 ? 0 : (added[at - 1] ?? 0))));
  return added;
}
