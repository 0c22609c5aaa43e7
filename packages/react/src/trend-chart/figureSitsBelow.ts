import type { TrendGeometry } from './trendGeometry.js';

/**
 * Whether the latest figure is written below its mark and not above: off the line that leads to it, and off targets
 * and comparators, where one of the two sides is free of them.
 *
 * @param latest Column of the latest figure.
 */
export function figureSitsBelow(
  {
    bands,
    marks,
    others,
    flags,
    phases,
  }: Pick<TrendGeometry, 'bands' | 'marks' | 'others' | 'flags' | 'phases'>,
  latest: number,
): boolean {
  const mark = marks[latest];
  if (!mark) return false;
  const { x, y } = mark;
  const rise = (marks[latest - 1]?.y ?? y) - y;
  const column = 100 / bands;
  // A figure is as wide as two columns of a small chart.
  const isFree = (side: number) =>
    side * rise < STEEP &&
    !others.some(({ places }) =>
      places.some((to, at) => {
        const from = places[at - 1];
        if (!to || from?.y !== to.y) return false;
        const off = side * (to.y - y);
        return off > NEAR && off < FAR && from.x < x + column && to.x > x - 1.5 * column;
      }),
    );
  const below = rise < 0 && y < 85;
  const side = below ? 1 : -1;
  // Near the head of the plot it reaches into the lane, where names of phases and numbers of events stand.
  const hasRoomOpposite = below
    ? y >= 20 ||
      (flags.length > 0 ? flags.every(({ of }) => Math.abs(of - latest) > 1) : phases.length === 0)
    : y < 85;
  return isFree(side) || !hasRoomOpposite || !isFree(-side) ? below : !below;
}

/** In percent of the plot's height, whether that is 7rem or 300 pixels: the figure stands between these off its mark. */
const NEAR = 3.5;
const FAR = 24;
/** A line that comes from so far above or below crosses what stands on that side. */
const STEEP = 6;
