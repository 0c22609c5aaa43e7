import { withoutNoise } from '../figure/withoutNoise.js';

/**
 * The figure below which a share of organisations lie, by R's type 7: straight lines between the sorted figures, the
 * lowest at 0 and the highest at 1. It is R's own default, Excel's `QUARTILE.INC` and NumPy's `linear`. Other tools
 * default to other types, and give other quartiles for the same figures.
 *
 * @param values one an organisation; `null` for one without a figure, which is left out.
 * @param share from 0 to 1.
 * @returns `null` when nobody had a figure.
 * @throws RangeError when the share is not between 0 and 1.
 * @example
 * quantile([10, 20, 30, 40], 0.25); // 17.5
 * quantile([null], 0.25); // null
 */
export function quantile(values: readonly (number | null)[], share: number): number | null {
  return quantileOfSorted(sortedFigures(values), share);
}

/** The figures that are there, lowest first. */
export function sortedFigures(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null).sort((a, b) => a - b);
}

/** As `quantile`, of figures that `sortedFigures` has put in order. */
export function quantileOfSorted(sorted: readonly number[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`A quantile's share is from 0 to 1; ${share} is not.`);
  }
  const at = withoutNoise((sorted.length - 1) * share);
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return null;
  return below === above ? below : withoutNoise(below + (at - Math.floor(at)) * (above - below));
}
