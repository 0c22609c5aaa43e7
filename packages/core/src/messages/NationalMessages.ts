import type { Messages } from './Messages.js';
import type { PluralForms } from './PluralForms.js';

/** Why an organisation has no figure. `unexplained`: the source has one mark for several reasons. */
export type NoFigureReason = 'suppressed' | 'not-applicable' | 'missing' | 'unexplained';

/** What is said of an organisation among all others in the country: averages, places, quarters. */
export interface NationalMessages {
  /** For periods and lists. */
  readonly messages: Messages;
  readonly england: string;
  readonly neighbours: string;
  /** Where published figures come from, with the licence's attribution. */
  readonly source: string;
  /** The same of a file of Explore Education Statistics: `{file}`. */
  readonly statisticsFile: string;
  readonly average: string;
  /** All of the neighbours have a figure. */
  readonly whole: PluralForms;
  readonly used: PluralForms;
  readonly without: Readonly<Record<NoFigureReason, PluralForms>>;
  /** A period, and how many neighbours have a figure in it, with what the others have. */
  readonly gap: string;
  readonly noNeighbours: string;
  readonly rank: string;
  readonly tied: PluralForms;
  readonly bands: Readonly<Record<'A' | 'B' | 'C' | 'D', string>>;
  readonly noFigure: string;
  readonly noPolarity: string;
}
