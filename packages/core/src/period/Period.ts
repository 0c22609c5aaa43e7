/**
 * A reporting period, as a string that sorts and reads.
 *
 * | kind | form |
 * |---|---|
 * | day | `2018-04-30` |
 * | month | `2018-04` |
 * | quarter (calendar) | `2018-Q2` |
 * | financial-year | `FY2018-19` |
 * | financial-quarter | `FY2018-19-Q1` |
 * | academic-year | `AY2018-19` |
 * | calendar-year | `2018` |
 */
export type Period = string;

export type PeriodKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'financial-year'
  | 'financial-quarter'
  | 'academic-year'
  | 'calendar-year';
