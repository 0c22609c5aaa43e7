import { milestonesView } from '../views/milestonesView.js';
import { MilepostElement } from './MilepostElement.js';

/**
 * The milestones of one priority, or of each.
 *
 * `<milepost-milestones src="plan.json" priority="2"></milepost-milestones>`
 */
export class MilepostMilestones extends MilepostElement {
  protected override readonly view = milestonesView;
}
