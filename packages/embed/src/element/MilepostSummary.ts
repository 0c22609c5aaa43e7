import { summaryView } from '../views/summaryView.js';
import { MilepostElement } from './MilepostElement.js';

/**
 * The headlines, milestones on track and latest figures.
 *
 * `<milepost-summary src="plan.json"></milepost-summary>`
 */
export class MilepostSummary extends MilepostElement {
  protected override readonly view = summaryView;
}
