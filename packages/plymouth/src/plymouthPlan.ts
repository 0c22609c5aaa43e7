import type { Plan } from '@milepost/core';
import { auditingOfCasework } from './priorities/auditingOfCasework.js';
import { careLeavers } from './priorities/careLeavers.js';
import { claims } from './claims/claims.js';
import { frontMatter } from './frontMatter.js';
import { governance } from './governance.js';
import { headlines } from './headlines.js';
import { keyNotes, notes } from './notes.js';
import { ratings } from './ratings.js';
import { strategyDiscussions } from './priorities/strategyDiscussions.js';
import { sufficiencyOfPlacements } from './priorities/sufficiencyOfPlacements.js';
import { supervision } from './priorities/supervision.js';
import { writtenPlans } from './priorities/writtenPlans.js';

/**
 * Plymouth City Council's Safeguarding Improvement Plan and Progress Report, June 2019, as data: six priorities,
 * 22 milestones, 12 indicators with 15 months each. Figures, refs, statuses, dates and targets are as printed,
 * contradictions included; sentences are summarised. It is not a publication of the council.
 *
 * @example
 * plymouthPlan.priorities.map((priority) => priority.milestones.length); // [7, 4, 3, 3, 3, 2]
 */
export const plymouthPlan: Plan = {
  ...frontMatter,
  ...ratings,
  governance,
  headlines,
  priorities: [
    strategyDiscussions,
    writtenPlans,
    sufficiencyOfPlacements,
    supervision,
    careLeavers,
    auditingOfCasework,
  ],
  claims,
  notes,
  keyNotes,
};
