/** The classes of a line or band that is not the indicator's own: which it is, and which of several. In the plot and in its key. */
export function lineClass(line: 'target' | 'benchmark' | 'phase', look: string | number): string {
  const name = `milepost-trend-chart__${line}`;
  return `${name} ${name}--${look}`;
}
