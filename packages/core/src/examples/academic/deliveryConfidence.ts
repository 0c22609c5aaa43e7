import type { Status } from '../../milestone/Milestone.js';

/**
 * Delivery confidence in five points, as project boards give it. The labels keep the five; colour and counting follow
 * the category, so that Amber/Green counts as on track and Amber/Red as at risk.
 */
export const deliveryConfidence: readonly Status[] = [
  { id: 'delivered', label: 'Delivered', category: 'complete' },
  { id: 'green', label: 'Green', category: 'on-track' },
  { id: 'amber-green', label: 'Amber/Green', category: 'on-track' },
  { id: 'amber', label: 'Amber', category: 'at-risk' },
  { id: 'amber-red', label: 'Amber/Red', category: 'at-risk' },
  { id: 'red', label: 'Red', category: 'late' },
  { id: 'not-begun', label: 'Not begun', category: 'not-started' },
  { id: 'paused', label: 'Paused', category: 'suspended' },
];
