/** First and last of the academic years reported. */
export const yearsShown = ['AY2018-19', 'AY2024-25'] as const;
