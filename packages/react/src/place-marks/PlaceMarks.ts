import type { WordsInText } from '@milepost/core/check';
import type { ReactNode } from 'react';

/**
 * What stands beside parts of a report, by the part's key: `figure-re-referrals-2019-04`, `milestone-1.4`,
 * `worried-about-1-2`. Made by `findingMarks`. Elements and no functions, so that a server component can hand them to
 * one that runs in the browser.
 */
export interface PlaceMarks {
  readonly at: Readonly<Record<string, ReactNode>>;
  /** The same without ids, where a part is shown a second time: the earlier periods of a table, its printed twin. */
  readonly again: Readonly<Record<string, ReactNode>>;
  /** Those that stand at words of a text, by the key of the text. */
  readonly within: Readonly<Record<string, readonly WordsMark[]>>;
}

export interface WordsMark {
  /** Where the words are, in each language the text can be read in. */
  readonly words: WordsInText;
  readonly mark: ReactNode;
}
