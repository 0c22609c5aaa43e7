import type { Text } from '@milepost/core';

/** Of the three notes printed under every KPI table, those that say what its own key says. */
export const keyNotes: readonly Text[] = [
  'Colour key: an indicator is rated red, amber or green against its target, and amber means within 15% of it. Direction of travel is green when the movement is positive and amber when it is negative.',
  'A proxy measure (*) indicates something that is not, or cannot be, measured. One example is % Strategy discussions that lead to S47: the S47s of a period over its strategy discussions. The two do not follow the same children, so the view is only approximate.',
];

/** The third. */
export const notes: readonly Text[] = [
  'The figures come from the council’s internal management information system and may change a little when the DfE publishes them later in 2019.',
];
