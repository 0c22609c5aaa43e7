import type { WordedTrend } from './WordedTable.js';

const WIDTH = 72;
const HEIGHT = 24;
const MARGIN = 3;

interface Undrawn {
  readonly label: string;
  readonly values: readonly number[];
  readonly target: number;
  readonly phases: readonly { readonly index: number }[];
}

/** The lines of a sparkline without gaps. */
export function drawnTrend({ label, values, target, phases }: Undrawn): WordedTrend {
  const low = Math.min(target, ...values);
  const high = Math.max(target, ...values);
  const step = (WIDTH - 2 * MARGIN) / (values.length - 1);
  const x = (index: number) => tenth(MARGIN + index * step);
  const y = (value: number) =>
    tenth(HEIGHT - MARGIN - ((value - low) / (high - low)) * (HEIGHT - 2 * MARGIN));
  const points = values.map((value, index) => `${x(index)} ${y(value)}`);
  return {
    label,
    values,
    phases: phases.map(({ index }) => `M${tenth(MARGIN + (index - 0.5) * step)} 0V${HEIGHT}`),
    target: `M0 ${y(target)}H${WIDTH}`,
    line: `M${points[0]}h0${points
      .slice(1)
      .map((point) => `L${point}`)
      .join('')}`,
    x: x(values.length - 1),
    y: y(values[values.length - 1] ?? 0),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
