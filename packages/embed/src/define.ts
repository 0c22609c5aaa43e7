import { MilepostKpiTable } from './element/MilepostKpiTable.js';
import { MilepostMilestones } from './element/MilepostMilestones.js';
import { MilepostPlan } from './element/MilepostPlan.js';
import { MilepostQprm } from './element/MilepostQprm.js';
import { MilepostSummary } from './element/MilepostSummary.js';
import { MilepostTrend } from './element/MilepostTrend.js';
import type { EmbedTag } from './views/views.js';

const elements: Readonly<Record<EmbedTag, CustomElementConstructor>> = {
  'milepost-plan': MilepostPlan,
  'milepost-summary': MilepostSummary,
  'milepost-milestones': MilepostMilestones,
  'milepost-kpi-table': MilepostKpiTable,
  'milepost-trend': MilepostTrend,
  'milepost-qprm': MilepostQprm,
};

/**
 * Makes Milepost's elements known to a page. A name that is taken, by another copy of Milepost as a rule, stays with who
 * took it, with a warning. `milepost.js` does this by itself.
 *
 * @example
 * if ('customElements' in globalThis) define();
 */
export function define(registry: CustomElementRegistry = customElements): void {
  const taken = Object.entries(elements).flatMap(([name, element]) => {
    if (registry.get(name) === element) return [];
    if (registry.get(name) !== undefined) return [name];
    registry.define(name, element);
    return [];
  });
  if (taken.length === 0) return;
  const names = taken.join(', ');
  // For who builds the page: its readers miss nothing.
  // eslint-disable-next-line no-console, words/messages
  console.warn(`Milepost: ${names} had been defined before, as when a page loads Milepost twice.`);
}
