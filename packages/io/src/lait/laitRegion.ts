import type { LaitExtract, LaitFigure, LaitPlace } from './LaitExtract.js';
import type { Period } from '@milepost/core';

/**
 * The region to set an authority beside. As in the tool, Inner or Outer London gives way to the whole of London where
 * it has no figure in the latest period. Rows of authorities say `Inner London` for the place called `London (Inner)`.
 */
export function laitRegion(
  { places }: LaitExtract,
  authority: LaitPlace,
  figures: ReadonlyMap<string, ReadonlyMap<Period, LaitFigure>>,
  latest: Period | undefined,
): LaitPlace | null {
  const half = /^(inner|outer) london$/i.exec(authority.region ?? '')?.[1];
  const own = named(places, half === undefined ? authority.region : `London (${half})`);
  if (half === undefined || own === null) return own;
  const figure = figures.get(own.code)?.get(latest ?? '');
  return figure !== undefined && 'value' in figure ? own : named(places, 'London');
}

function named(places: LaitExtract['places'], name: string | null): LaitPlace | null {
  const wanted = name?.toLowerCase();
  for (const place of places.values()) {
    if (place.level === 'Regional' && place.name.toLowerCase() === wanted) return place;
  }
  return null;
}
