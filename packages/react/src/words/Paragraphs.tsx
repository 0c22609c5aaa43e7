import { languageOf, textIn } from '@milepost/core';
import { markWords } from './markWords.js';
import type { MarkedWords } from './markWords.js';
import type { WordsProps } from './Words.js';

export interface ParagraphsProps extends WordsProps {
  /** Words of the text that something is said of. @default none */
  readonly marked?: readonly MarkedWords[];
  readonly className?: string;
}

/**
 * A council's words, one `<p>` a paragraph (they are parted by a blank line), each marked with its
 * language where it is not the page's.
 *
 * @example
 * <Paragraphs text={priority.title} messages={enGB} />
 */
export function Paragraphs({
  text,
  messages,
  planLanguage = 'en',
  marked = [],
  className,
}: ParagraphsProps) {
  const language = languageOf(text, messages.language, planLanguage);
  const lang = language === messages.language ? undefined : language;
  let from = 0;
  return textIn(text, messages.language)
    .split(/(\n\n+)/)
    .map((part, index) => {
      const start = from;
      from += part.length;
      // Every other one is what parts two paragraphs.
      return index % 2 === 1 ? null : (
        <p key={index} lang={lang} className={className}>
          {markWords(part, start, marked)}
        </p>
      );
    });
}
