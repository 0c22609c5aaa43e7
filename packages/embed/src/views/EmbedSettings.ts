import type { Messages } from '@milepost/core';

/** What the attributes of an element ask for. */
export interface EmbedSettings {
  readonly messages: Messages;
  /** Of the element's own heading. */
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  readonly idPrefix: string;
  /** Ref of a priority. */
  readonly priority: string | null;
  /** Id of an indicator. */
  readonly indicator: string | null;
  /** Open KPI tables with only the last so many periods. */
  readonly periods: number | null;
  /** Whether tables are offered as CSV and charts as SVG. */
  readonly downloads: boolean;
}
