/** Where a component's heading stands in the outline of the page around it. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
