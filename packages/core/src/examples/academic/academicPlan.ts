import type { Plan } from '../../plan/Plan.js';
import { attendance } from './attendance.js';
import { deliveryConfidence } from './deliveryConfidence.js';
import { places } from './places.js';
import { specialNeeds } from './specialNeeds.js';
import { yearlyRules } from './yearlyRules.js';

/**
 * A made-up council that reports once a year, by academic year: measures that can be too high or too low, ratings that
 * mind the trend, counts and money, delivery confidence in five points, and no baselines.
 */
export const academicPlan = {
  milepost: 1,
  id: 'wexcombe-2024-25',
  title: 'Learning for Life: Education Strategy',
  organisation: { name: 'Wexcombe County Council (fictional)' },
  edition: { id: 'AY2024-25', label: 'Academic year 2024/25' },
  asAt: '2025-11-30',
  introduction: 'Once a year this report says how far the Education Strategy has come.',
  summary:
    'Three of eleven projects are delivered. We have least confidence in the new special school and the second secondary school.',
  events: [{ id: 'closure', label: 'Schools closed', period: 'AY2019-20' }],
  governance: [
    { name: 'Education Committee', cadence: 'Twice a year', role: 'Decides' },
    { name: 'Schools Forum', cadence: 'Each term', role: 'Advises on money' },
  ],
  statuses: deliveryConfidence,
  ragRules: yearlyRules,
  priorityName: 'Aim',
  priorities: [places, specialNeeds, attendance],
  notes: ['An academic year runs from September to August.'],
  contact: { role: 'Education Strategy Team', organisation: 'Wexcombe County Council' },
} satisfies Plan;
