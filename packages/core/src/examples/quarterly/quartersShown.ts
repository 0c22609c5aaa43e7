/** First and last of the quarters reported: three financial years. */
export const quartersShown = ['FY2023-24-Q1', 'FY2025-26-Q4'] as const;
