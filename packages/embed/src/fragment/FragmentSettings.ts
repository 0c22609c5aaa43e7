import type { Language, Messages } from '@milepost/core';

/** What every part of a fragment is told. */
export interface FragmentSettings {
  readonly messages: Messages;
  /** The language of the plan's plain strings. */
  readonly planLanguage: Language;
  /** Of the part's own heading. */
  readonly level: number;
  /** How many periods a table shows, the last ones. */
  readonly periods: number;
}
