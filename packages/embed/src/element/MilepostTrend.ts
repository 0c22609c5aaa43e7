import { trendView } from '../views/trendView.js';
import { MilepostElement } from './MilepostElement.js';

/**
 * The chart of one indicator.
 *
 * `<milepost-trend src="plan.json" indicator="re-referrals"></milepost-trend>`
 */
export class MilepostTrend extends MilepostElement {
  protected override readonly view = trendView;
}
