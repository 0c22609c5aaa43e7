import type { RagBand } from '@milepost/core';
import { markShapes } from './markShapes.js';

export interface PlotMarkProps {
  readonly band: RagBand;
  /** The band's letter; shown where there is room. `null` where there is room at no width. */
  readonly letter: string | null;
  /** Hollow. */
  readonly provisional: boolean;
}

/** A figure's mark, about the origin: shape and letter say its band, a hollow one is provisional. */
export function PlotMark({ band, letter, provisional }: PlotMarkProps) {
  const classes = `milepost-plot-mark milepost-band--${band}`;
  return (
    <g className={provisional ? `${classes} milepost-plot-mark--provisional` : classes}>
      <path className="milepost-plot-mark__shape" d={markShapes[band]} />
      {band !== 'not-rated' && letter !== null && (
        <text className="milepost-plot-mark__letter" dy="0.36em">
          {letter}
        </text>
      )}
    </g>
  );
}
