import type { MissingSymbol, Period } from '@milepost/core';
import type { NoFigureReason } from '@milepost/core/messages';

/** A measure as the tool's dictionary has it. */
export interface LaitMeasure {
  readonly code: number;
  /** What the observations call it: `ReReferral`. */
  readonly shortName: string;
  readonly label: string;
  readonly topic: string;
  readonly polarity: 'higher' | 'lower' | 'none';
  /** `null` where the dictionary does not say. */
  readonly decimals: number | null;
  /** False where the dictionary rules quartile bands out. */
  readonly banded: boolean;
}

export interface LaitPlace {
  /** Number of the authority, the region or England: `879`. */
  readonly code: string;
  readonly name: string;
  readonly level: 'National' | 'Regional' | 'Local authority';
  /** Name of an authority's region, as the rows have it. */
  readonly region: string | null;
}

/** A published figure, or the symbol in its place and why there is none. */
export type LaitFigure =
  | { readonly value: number }
  | { readonly symbol: MissingSymbol; readonly why: NoFigureReason };

export interface LaitExtract {
  readonly measures: readonly LaitMeasure[];
  /** By number. */
  readonly places: ReadonlyMap<string, LaitPlace>;
  /** By measure, then by the place's number, then by period. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<Period, LaitFigure>>>;
  /** Statistical neighbours' numbers, by edition (`2025-05`), then by authority. */
  readonly neighbours: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}
