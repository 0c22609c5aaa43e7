import { languageOf, textIn } from '@milepost/core';
import type { Text } from '@milepost/core';
import type { FragmentSettings } from './FragmentSettings.js';

export interface PlainTextProps {
  readonly text: Text | undefined;
  readonly settings: FragmentSettings;
}

/** The council's words, marked where their language is not the fragment's. */
export function PlainText({ text, settings }: PlainTextProps) {
  const { messages, planLanguage } = settings;
  if (text === undefined) return null;
  const language = languageOf(text, messages.language, planLanguage);
  const words = textIn(text, messages.language);
  return language === messages.language ? words : <span lang={language}>{words}</span>;
}

/** The same, a paragraph at each blank line. */
export function PlainParagraphs({ text, settings }: PlainTextProps) {
  const { messages, planLanguage } = settings;
  if (text === undefined) return null;
  const language = languageOf(text, messages.language, planLanguage);
  const lang = language === messages.language ? undefined : language;
  return textIn(text, messages.language)
    .split(/\n\n+/)
    .map((paragraph, at) => (
      <p key={at} lang={lang}>
        {paragraph}
      </p>
    ));
}
