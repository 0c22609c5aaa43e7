import type { EmbedView } from './EmbedView.js';
import { kpiTableView } from './kpiTableView.js';
import { milestonesView } from './milestonesView.js';
import { planView } from './planView.js';
import { qprmView } from './qprmView.js';
import { summaryView } from './summaryView.js';
import { trendView } from './trendView.js';

/** The name of one of Milepost's elements. */
export type EmbedTag =
  | 'milepost-plan'
  | 'milepost-summary'
  | 'milepost-milestones'
  | 'milepost-kpi-table'
  | 'milepost-trend'
  | 'milepost-qprm';

/** What each element shows. */
export const views: Readonly<Record<EmbedTag, EmbedView>> = {
  'milepost-plan': planView,
  'milepost-summary': summaryView,
  'milepost-milestones': milestonesView,
  'milepost-kpi-table': kpiTableView,
  'milepost-trend': trendView,
  'milepost-qprm': qprmView,
};
