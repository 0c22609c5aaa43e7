import type { Language } from '@milepost/core';
import { embedEnGB, enGB } from '@milepost/core/messages';
import type { LanguagePack } from './LanguagePack.js';

const english: LanguagePack = { messages: enGB, embed: embedEnGB };
const packs = new Map<Language, LanguagePack>();
const listeners = new Set<() => void>();

/**
 * Adds the words of a language. English is always there. Elements already shown take the new words at once.
 *
 * @example
 * addLanguage({ messages: cy, embed: embedCy });
 */
export function addLanguage(pack: LanguagePack): void {
  packs.set(pack.messages.language, pack);
  for (const hear of listeners) hear();
}

/** The words of a language, or English where they were not added. */
export function languagePack(language: Language): LanguagePack {
  return packs.get(language) ?? english;
}

/** Calls back whenever a language is added, until the function it returns is called. */
export function onLanguage(hear: () => void): () => void {
  listeners.add(hear);
  return () => void listeners.delete(hear);
}
