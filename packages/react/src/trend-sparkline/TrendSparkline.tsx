import { linePath } from './linePath.js';

export interface TrendSparklineProps {
  /** One a period, oldest first; `null` where there is no figure: the line breaks there. */
  readonly values: readonly (number | null)[];
  /** The sentence that stands for the picture: `describeTrend(indicator, messages)`. */
  readonly label: string;
  /** Drawn as a dashed line. @default none */
  readonly target?: number | null;
  /** Positions in `values` at which a new phase begins, drawn as upright edges. @default none */
  readonly phaseStarts?: readonly number[];
  /** In pixels. @default 72 */
  readonly width?: number;
  /** In pixels. @default 24 */
  readonly height?: number;
  /** Added to its own classes. */
  readonly className?: string;
}

const margin = 3;

/**
 * A small picture of a run of figures, for a table cell or a line of text: line, last point, target, phase edges.
 * It has no axis and no tooltip: use `TrendChart` where figures are to be read off.
 * Nothing is drawn where no figure was reported.
 *
 * @example
 * <TrendSparkline values={[42.7, null, 26.4]} target={23} label={describeTrend(indicator, enGB)} />
 */
export function TrendSparkline({
  values,
  label,
  target = null,
  phaseStarts = [],
  width = 72,
  height = 24,
  className,
}: TrendSparklineProps) {
  let last = -1;
  let low = target ?? Infinity;
  let high = target ?? -Infinity;
  values.forEach((value, index) => {
    if (value === null) return;
    last = index;
    low = Math.min(low, value);
    high = Math.max(high, value);
  });
  const lastValue = values[last];
  if (lastValue == null) return null;

  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
  const x = (index: number) => tenth(margin + index * step);
  const y = (value: number) =>
    tenth(
      high === low
        ? height / 2
        : height - margin - ((value - low) / (high - low)) * (height - 2 * margin),
    );

  return (
    <svg
      role="img"
      aria-label={label}
      className={className ? `milepost-sparkline ${className}` : 'milepost-sparkline'}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fill="none"
    >
      {phaseStarts.map((start) => (
        <path
          key={start}
          className="milepost-sparkline__phase"
          d={`M${tenth(margin + (start - 0.5) * step)} 0V${height}`}
        />
      ))}
      {target !== null && (
        <path
          className="milepost-sparkline__target"
          strokeDasharray="3 2"
          d={`M0 ${y(target)}H${width}`}
        />
      )}
      <path className="milepost-sparkline__line" d={linePath(values, (_, index) => x(index), y)} />
      <circle className="milepost-sparkline__last" cx={x(last)} cy={y(lastValue)} r="2.5" />
    </svg>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
