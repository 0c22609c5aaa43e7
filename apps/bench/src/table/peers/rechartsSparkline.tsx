import { Line, LineChart } from 'recharts';
import type { WordedTrend } from '../floor/WordedTable.js';

/** A fixed size, so that nothing is measured, and no animation. */
export function rechartsSparkline({ label, values }: WordedTrend) {
  return (
    <span role="img" aria-label={label}>
      <LineChart width={72} height={24} data={values.map((value) => ({ value }))}>
        <Line dataKey="value" dot={false} isAnimationActive={false} />
      </LineChart>
    </span>
  );
}
