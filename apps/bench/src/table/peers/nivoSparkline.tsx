import { Line } from '@nivo/line';
import type { WordedTrend } from '../floor/WordedTable.js';

/** A fixed size, no axes, no grid, no animation, no pointer: the least that it can do. */
export function nivoSparkline({ label, values }: WordedTrend) {
  return (
    <span role="img" aria-label={label}>
      <Line
        width={72}
        height={24}
        data={[{ id: 'figures', data: values.map((y, x) => ({ x, y })) }]}
        axisBottom={null}
        axisLeft={null}
        enableGridX={false}
        enableGridY={false}
        enablePoints={false}
        isInteractive={false}
        animate={false}
      />
    </span>
  );
}
