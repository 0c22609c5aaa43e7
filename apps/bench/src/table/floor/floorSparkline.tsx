import type { WordedTrend } from './WordedTable.js';

/** A function and not a component: a row is one component, its picture included. */
export function floorSparkline({ label, phases, target, line, x, y }: WordedTrend) {
  return (
    <svg
      role="img"
      aria-label={label}
      className="milepost-sparkline"
      viewBox="0 0 72 24"
      width={72}
      height={24}
      fill="none"
    >
      {phases.map((phase) => (
        <path key={phase} className="milepost-sparkline__phase" d={phase} />
      ))}
      <path className="milepost-sparkline__target" strokeDasharray="3 2" d={target} />
      <path className="milepost-sparkline__line" d={line} />
      <circle className="milepost-sparkline__last" cx={x} cy={y} r="2.5" />
    </svg>
  );
}
