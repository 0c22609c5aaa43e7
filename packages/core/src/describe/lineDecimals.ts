import type { FigureShape } from './FigureShape.js';
import { decimalsOf } from './decimalsOf.js';

/**
 * Decimals to write a line, a tolerance or a margin with: none when it is whole (a target of 23%), else those of the
 * measure, or more where it is drawn finer (26.45%).
 */
export function lineDecimals(line: number, shape: FigureShape): number {
  if (Number.isInteger(line)) return 0;
  return Math.max(shape.decimals, decimalsOf(line));
}
