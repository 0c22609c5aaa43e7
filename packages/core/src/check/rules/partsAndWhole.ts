import type { CheckRule } from '../CheckRule.js';
import { breakdownsThatDoNotSum } from '../breakdownsThatDoNotSum.js';
import { categoriesThatDoNotSum } from '../categoriesThatDoNotSum.js';
import { prioritiesThatDoNotSum } from '../prioritiesThatDoNotSum.js';

/**
 * Parts against the whole that the plan says they are parts of: the rows of a review item's breakdown; what the text
 * says of milestones by status, and by priority. Rounding is allowed for: half of the last digit for each part.
 */
export const partsAndWhole: CheckRule = {
  id: 'parts-and-whole',
  severity: 'error',
  *find(context) {
    yield* breakdownsThatDoNotSum(context);
    yield* categoriesThatDoNotSum(context);
    yield* prioritiesThatDoNotSum(context);
  },
};
