import type { Milestone, StatusCategory } from './Milestone.js';
import type { Text } from '../text/Text.js';

/** A milestone with its status looked up and its dates judged. */
export interface MilestoneReport extends Milestone {
  readonly statusLabel: Text;
  readonly category: StatusCategory;
  /** Last day of the period it is due in, revised date first; `null` when nothing is `due`. */
  readonly dueBy: string | null;
  /** Due before the as-at day and not complete. */
  readonly overdue: boolean;
}
