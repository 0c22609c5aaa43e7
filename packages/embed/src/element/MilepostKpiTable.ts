import { kpiTableView } from '../views/kpiTableView.js';
import { MilepostElement } from './MilepostElement.js';

/**
 * The KPI tables of one priority, or of each.
 *
 * `<milepost-kpi-table src="plan.json" priority="1" periods="6"></milepost-kpi-table>`
 */
export class MilepostKpiTable extends MilepostElement {
  protected override readonly view = kpiTableView;
}
