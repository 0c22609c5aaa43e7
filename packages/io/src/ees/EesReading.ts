import type { IndicatorDefinition, MissingSymbol, Series } from '@milepost/core';
import type { EesLevel } from './eesPlace.js';
import type { ReportingYear } from './eesPeriod.js';

export interface EesOptions {
  /** Columns or labels of the indicators wanted. @default all of them */
  readonly indicators?: readonly string[];
  /** For each filter, by column or label, the one item wanted: `{ sex: 'Total' }`. */
  readonly filters?: Readonly<Record<string, string>>;
  /** @default ['National', 'Regional', 'Local authority'] */
  readonly levels?: readonly EesLevel[];
  /** Codes of the places wanted, of any kind: `E92000001`, `E12000009`, `E06000026`, `879`. @default all of them */
  readonly organisations?: readonly string[];
  /** Which code an authority's series goes by. One without the code has the other. @default 'new_la_code' */
  readonly authorityCode?: 'new_la_code' | 'old_la_code';
  /** Time identifiers of the rows wanted: `['Financial year']`. @default all of them */
  readonly timeIdentifiers?: readonly string[];
  /** What a reporting year is. Needed only where the file has them. */
  readonly reportingYear?: ReportingYear;
  /** What other symbols mean: `{ '-': 'x' }`. */
  readonly symbols?: Readonly<Record<string, MissingSymbol>>;
  /** What issues call the data file. @default 'The data file' */
  readonly dataName?: string;
  /** What issues call its companion. @default 'The meta file' */
  readonly metaName?: string;
}

/** What the files say of an indicator. They do not say which way is better, nor what stretch a figure speaks of. */
export type EesDefinition = Omit<IndicatorDefinition, 'polarity' | 'basis'>;

export interface EesIndicator {
  /** The column the figures stand in. */
  readonly column: string;
  readonly definition: EesDefinition;
  /** One a place, in the order of the file; observations by period. */
  readonly series: readonly Series[];
}

export interface EesOrganisation {
  /** What its series go by. */
  readonly code: string;
  readonly name: string;
  readonly level: EesLevel;
  /** Every code the file has for it. */
  readonly codes: readonly string[];
}

/** Rows or figures that were left out, and why: nothing is left out in silence. */
export interface EesSkipped {
  readonly column: string;
  readonly value: string;
  readonly count: number;
  readonly why: 'level' | 'unknown-place' | 'empty' | 'unit';
}

export interface EesReading {
  readonly indicators: readonly EesIndicator[];
  readonly organisations: readonly EesOrganisation[];
  readonly skipped: readonly EesSkipped[];
  /** Rows of the data file, the headings left out. */
  readonly rows: number;
}
