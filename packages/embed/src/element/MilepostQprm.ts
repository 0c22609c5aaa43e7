import { qprmView } from '../views/qprmView.js';
import { MilepostElement } from './MilepostElement.js';

/**
 * The review of one priority.
 *
 * `<milepost-qprm src="plan.json" priority="3"></milepost-qprm>`
 */
export class MilepostQprm extends MilepostElement {
  protected override readonly view = qprmView;
}
