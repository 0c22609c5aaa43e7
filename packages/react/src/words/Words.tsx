import { languageOf, textIn } from '@milepost/core';
import type { KpiMessages, Language, Text } from '@milepost/core';

export interface WordsProps {
  readonly text: Text;
  /** The language of the page around it. */
  readonly messages: Pick<KpiMessages, 'language'>;
  /** The language the plan's plain strings are in. @default 'en' */
  readonly planLanguage?: Language;
}

/**
 * A council's words, marked with their language where it is not the page's, so that a screen reader
 * says English as English on a Welsh page. Paragraphs are not parted: use `Paragraphs` for those.
 *
 * @example
 * <td><Words text={indicator.label} messages={cy} planLanguage="en" /></td>
 */
export function Words({ text, messages, planLanguage = 'en' }: WordsProps) {
  const language = languageOf(text, messages.language, planLanguage);
  const words = textIn(text, messages.language);
  return language === messages.language ? words : <span lang={language}>{words}</span>;
}
