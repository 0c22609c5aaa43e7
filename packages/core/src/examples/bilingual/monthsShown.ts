import { periodsBetween } from '../../period/periodsBetween.js';
import type { Period } from '../../period/Period.js';

/** Three financial years of months. */
export const monthsShown: readonly Period[] = periodsBetween('2023-04', '2026-03');
