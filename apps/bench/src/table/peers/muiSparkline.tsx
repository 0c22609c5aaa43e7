import { SparkLineChart } from '@mui/x-charts/SparkLineChart';
import type { WordedTrend } from '../floor/WordedTable.js';

export function muiSparkline({ label, values }: WordedTrend) {
  return (
    <span role="img" aria-label={label}>
      <SparkLineChart data={[...values]} width={72} height={24} />
    </span>
  );
}
