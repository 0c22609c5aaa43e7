import { languageOf, textIn } from '@milepost/core';
import type { WordsProps } from './Words.js';

export interface ParagraphsProps extends WordsProps {
  readonly className?: string;
}

/**
 * A council's words, one `<p>` a paragraph (they are parted by a blank line), each marked with its
 * language where it is not the page's.
 *
 * @example
 * <Paragraphs text={priority.title} messages={enGB} />
 */
export function Paragraphs({ text, messages, planLanguage = 'en', className }: ParagraphsProps) {
  const language = languageOf(text, messages.language, planLanguage);
  const lang = language === messages.language ? undefined : language;
  return textIn(text, messages.language)
    .split(/\n\n+/)
    .map((paragraph, index) => (
      <p key={index} lang={lang} className={className}>
        {paragraph}
      </p>
    ));
}
