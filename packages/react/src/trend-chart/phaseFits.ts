import { textIn } from '@milepost/core';
import type { KpiMessages } from '@milepost/core';
import { roomFor } from './periodLabels.js';
import type { ChartWidth } from './periodLabels.js';
import type { TrendGeometry } from './trendGeometry.js';

/** Whether the name of a phase has room over its band at a width: its words may stand under each other, none is cut. */
export function phaseFits(
  { phase, width: share }: TrendGeometry['phases'][number],
  width: ChartWidth,
  messages: KpiMessages,
): boolean {
  const words = textIn(phase.label, messages.language).split(/\s+/);
  const longest = Math.max(...words.map(({ length }) => length)) + 1;
  return (share / 100) * roomFor[width] >= longest;
}
