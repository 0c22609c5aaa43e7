import { Sparklines, SparklinesLine } from 'react-sparklines';
import type { WordedTrend } from '../floor/WordedTable.js';

export function reactSparkline({ label, values }: WordedTrend) {
  return (
    <span role="img" aria-label={label}>
      <Sparklines data={[...values]} width={72} height={24}>
        <SparklinesLine />
      </Sparklines>
    </span>
  );
}
