import type { Place } from './steppedLine.js';
import type { TrendGeometry } from './trendGeometry.js';

type FigureSurroundings = Pick<
  TrendGeometry,
  'bands' | 'marks' | 'targets' | 'benchmarks' | 'flags' | 'phases'
>;

/**
 * Whether the latest figure is written below its mark and not above: off the line that leads to it, and off targets
 * and comparators, where one of the two sides is free of them.
 *
 * @param latest Column of the latest figure.
 */
export function figureSitsBelow(geometry: FigureSurroundings, latest: number): boolean {
  const mark = geometry.marks[latest];
  if (mark == null) return false;
  const before = geometry.marks[latest - 1];
  const hasRoomBelow = mark.y < 85;
  const isLedToFromAbove = before != null && before.y < mark.y;
  const own = isLedToFromAbove && hasRoomBelow;
  const rise = before == null ? 0 : before.y - mark.y;
  const levels = levelsAbout(mark.x, geometry).map((level) => level - mark.y);
  const isFree = (side: 1 | -1) =>
    side * rise < STEEP && !levels.some((off) => side * off > NEAR && side * off < FAR);
  if (isFree(own ? 1 : -1)) return own;
  const other = own ? hasRoomAbove(mark, latest, geometry) : hasRoomBelow;
  return other && isFree(own ? -1 : 1) ? !own : own;
}

/** In percent of the plot's height, whether that is 7rem or 300 pixels: the figure stands between these off its mark. */
const NEAR = 3.5;
const FAR = 24;
/** A line that comes from so far above or below crosses what stands on that side. */
const STEEP = 6;

/** Near the head of the plot a figure reaches into the lane, where names of phases and numbers of events stand. */
function hasRoomAbove({ y }: Place, latest: number, { flags, phases }: FigureSurroundings) {
  if (y >= 20) return true;
  if (flags.length === 0) return phases.length === 0;
  return flags.every(({ of }) => Math.abs(of - latest) > 1);
}

/** Heights of the level lines that pass where a figure is written: as wide as two columns of a small chart. */
function levelsAbout(x: number, { bands, targets, benchmarks }: FigureSurroundings): number[] {
  const column = 100 / bands;
  return [targets.own, targets.other, ...benchmarks].flatMap((places) =>
    places.flatMap((to, at) => {
      const from = places[at - 1];
      if (to === null || from == null || from.y !== to.y) return [];
      return from.x < x + column && to.x > x - 1.5 * column ? [to.y] : [];
    }),
  );
}
