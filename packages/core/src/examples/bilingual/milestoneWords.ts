import type { Status } from '../../milestone/Milestone.js';

/** Milestones by how late they are, a vocabulary of several councils, in both languages. */
export const milestoneWords: readonly Status[] = [
  { id: 'achieved', label: { en: 'Achieved', cy: 'Cyflawnwyd' }, category: 'complete' },
  { id: 'on-target', label: { en: 'On target', cy: 'Ar y targed' }, category: 'on-track' },
  {
    id: 'one-month-behind',
    label: { en: 'One month behind', cy: 'Fis ar ei hôl hi' },
    category: 'at-risk',
  },
  {
    id: 'more-than-one-month-behind',
    label: { en: 'More than one month behind', cy: 'Mwy na mis ar ei hôl hi' },
    category: 'late',
  },
  { id: 'not-started', label: { en: 'Not started', cy: 'Heb ddechrau' }, category: 'not-started' },
  { id: 'pending', label: { en: 'Pending', cy: 'Yn yr arfaeth' }, category: 'not-due' },
  {
    id: 'postponed',
    label: { en: 'Postponed with a revised date', cy: 'Wedi’i ohirio â dyddiad diwygiedig' },
    category: 'suspended',
  },
];
