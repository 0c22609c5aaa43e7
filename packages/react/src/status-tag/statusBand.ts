import type { StatusCategory } from '@milepost/core';

/** The colours of a category of status: colour follows the category, never the label. */
export const statusBand = {
  complete: 'blue',
  'on-track': 'green',
  'at-risk': 'amber',
  late: 'red',
  'not-started': 'not-rated',
  'not-due': 'not-rated',
  suspended: 'not-rated',
} as const satisfies Record<StatusCategory, string>;
