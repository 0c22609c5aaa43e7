import type { Language, Text } from './Text.js';

/**
 * The words of a text in one language. A plain string is returned as it stands, whatever the language:
 * use {@link languageOf} to mark it with the language it is really in.
 *
 * @example
 * textIn({ en: 'Target', cy: 'Targed' }, 'cy'); // 'Targed'
 */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

/**
 * The language a text will be in when asked for in `language`: a plain string is in the plan's own language.
 *
 * @example
 * languageOf('Target', 'cy', 'en'); // 'en': a screen reader must be told
 */
export function languageOf(
  text: Text,
  language: Language,
  planLanguage: Language = 'en',
): Language {
  return typeof text === 'string' ? planLanguage : language;
}
