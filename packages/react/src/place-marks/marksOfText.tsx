import type { Language } from '@milepost/core';
import type { ReactNode } from 'react';
import type { MarkedWords } from '../words/markWords.js';
import type { PlaceMarks } from './PlaceMarks.js';

export interface MarksOfText {
  /** Those that stand at words of the text, as it is read in this language. */
  readonly marked: readonly MarkedWords[];
  /** Those that speak of the whole text, and those whose words it does not have. */
  readonly after: ReactNode;
}

const none: MarksOfText = { marked: [], after: undefined };

/** The marks of one text of a report, by its key. */
export function marksOfText(
  marks: PlaceMarks | undefined,
  key: string,
  language: Language,
): MarksOfText {
  if (marks === undefined) return none;
  const within = marks.within[key] ?? [];
  return {
    marked: within.flatMap(({ words, mark }) => {
      const span = words[language];
      return span === null ? [] : [{ ...span, mark }];
    }),
    after: (
      <>
        {marks.at[key]}
        {within.map(({ words, mark }) => words[language] === null && mark)}
      </>
    ),
  };
}
