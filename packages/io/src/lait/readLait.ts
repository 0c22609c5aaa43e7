import { LaitIssues, laitRows } from './LaitRows.js';
import { laitFigure } from './laitFigure.js';
import { laitMeasures } from './laitMeasures.js';
import type { DatedMeasure } from './laitMeasures.js';
import type { LaitExtract, LaitFigure, LaitPlace } from './LaitExtract.js';
import type { Period } from '@milepost/core';

/** The text of an extract's three CSV files. */
export interface LaitFiles {
  /** The dictionary: `Measure_code, Topic, Measure, Measure_short, Polarity, dps, Year_Type, No_Quartile`. */
  readonly measures: string;
  /** `measure, period, area, la_number, region, value`; `region` is empty or `NA` for England and the regions. */
  readonly observations: string;
  /** `edition, la_number, rank, neighbour_la_number`. */
  readonly neighbours: string;
}

/**
 * Reads an extract of the DfE's Local Authority Interactive Tool (LAIT): its dictionary, figures and statistical
 * neighbours. Periods become Milepost's: the tool's `2018` of a financial year is `FY2017-18`.
 *
 * @throws LaitError with every issue: file, row, column, value and what is wrong with it.
 * @example
 * const extract = readLait(laitFiles);
 * extract.measures[0]?.polarity; // 'lower'
 * extract.places.get('879')?.name; // 'Plymouth'
 * [...extract.neighbours.keys()]; // ['2021-04', '2025-05']
 */
export function readLait(files: LaitFiles): LaitExtract {
  const issues = new LaitIssues();
  const measures = laitMeasures(files.measures, issues);
  const { places, figures } = observations(files.observations, measures, issues);
  const neighbours = neighbourSets(files.neighbours, places, issues);
  return {
    measures: [...measures.values()].map(({ measure }) => measure),
    places,
    figures,
    neighbours,
  };
}

type Figures = Map<string, Map<string, Map<Period, LaitFigure>>>;

function observations(
  text: string,
  measures: ReadonlyMap<string, DatedMeasure>,
  issues: LaitIssues,
): { places: Map<string, LaitPlace>; figures: Figures } {
  const places = new Map<string, LaitPlace>();
  const figures: Figures = new Map([...measures.keys()].map((name) => [name, new Map()]));
  const columns = ['measure', 'period', 'area', 'la_number', 'region', 'value'];
  laitRows('observations', text, columns, issues, ({ of, refuse }) => {
    const [code, year] = [of('la_number'), of('period')];
    const figure = laitFigure(of('value'));
    const measure = measures.get(of('measure'));
    const byPlace = figures.get(of('measure'));
    if (!measure || !byPlace) return refuse('measure', 'is not in the dictionary.');
    if (!/^\d{4}$/.test(year)) return refuse('period', 'is not a year in four digits.');
    if (code === '') return refuse('la_number', 'is no number of a place.');
    if (figure === null) return refuse('value', 'is neither a figure nor one of - c x z.');
    const place = placeOf(code, of('area'), of('region'));
    if ((places.get(code)?.name ?? place.name) !== place.name) {
      return refuse('la_number', 'is the number of another place too.');
    }
    if (!places.has(code)) places.set(code, place);
    const own = byPlace.get(code) ?? new Map<Period, LaitFigure>();
    const period = measure.periodOf(Number(year));
    if (own.has(period)) return refuse('period', 'has a row for this measure and place already.');
    byPlace.set(code, own.set(period, figure));
  });
  return { places, figures };
}

function placeOf(code: string, name: string, written: string): LaitPlace {
  const region = written === '' || written === 'NA' ? null : written;
  if (region !== null) return { code, name, level: 'Local authority', region };
  return { code, name, level: name === 'England' ? 'National' : 'Regional', region };
}

function neighbourSets(
  text: string,
  places: ReadonlyMap<string, LaitPlace>,
  issues: LaitIssues,
): Map<string, Map<string, string[]>> {
  const editions = new Map<string, Map<string, string[]>>();
  const columns = ['edition', 'la_number', 'rank', 'neighbour_la_number'];
  laitRows('neighbours', text, columns, issues, ({ of, refuse }) => {
    const [edition, authority, neighbour] = [
      of('edition'),
      of('la_number'),
      of('neighbour_la_number'),
    ];
    const sets = editions.get(edition) ?? new Map<string, string[]>();
    editions.set(edition, sets);
    const set = sets.get(authority) ?? [];
    sets.set(authority, set);
    // An authority that came after the edition has none.
    if (neighbour === '-' || neighbour === '') return;
    if (!places.has(neighbour)) refuse('neighbour_la_number', 'is no authority of these data.');
    else if (set.includes(neighbour)) refuse('neighbour_la_number', 'is a neighbour twice.');
    else set.push(neighbour);
  });
  return editions;
}
