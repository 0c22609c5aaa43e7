import type { Language, Text } from '../text/Text.js';
import type { WordsInText } from './Finding.js';
import { findWords } from '../text/findWords.js';
import { languageOf, textIn } from '../text/textIn.js';

/** Where words stand in a text, in each language it can be read in. */
export function wordsInText(
  text: Text,
  words: Text,
  planLanguage: Language | undefined,
): WordsInText {
  const found = (language: Language) => {
    // A plain string is in the plan's language, whichever it is read in.
    const written = languageOf(text, language, planLanguage);
    return findWords(textIn(text, language), textIn(words, written));
  };
  return { en: found('en'), cy: found('cy') };
}
