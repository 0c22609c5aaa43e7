import { planView } from '../views/planView.js';
import { MilepostElement } from './MilepostElement.js';

/**
 * The whole report.
 *
 * `<milepost-plan src="plan.json"></milepost-plan>`
 */
export class MilepostPlan extends MilepostElement {
  protected override readonly view = planView;
}
