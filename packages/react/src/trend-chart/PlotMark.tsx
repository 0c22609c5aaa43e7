import type { RagBand } from '@milepost/core';

/** Circle, diamond, square; a dot for what is not rated: told apart by shape on paper and in forced colours. */
const shapes: Readonly<Record<RagBand, string>> = {
  green: 'M-7.5 0a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0Z',
  amber: 'M0-9.5 9.5 0 0 9.5-9.5 0Z',
  red: 'M-7-7H7V7H-7Z',
  'not-rated': 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
};

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
      <path className="milepost-plot-mark__shape" d={shapes[band]} />
      {band !== 'not-rated' && letter !== null && (
        <text className="milepost-plot-mark__letter" dy="0.36em" textAnchor="middle">
          {letter}
        </text>
      )}
    </g>
  );
}
