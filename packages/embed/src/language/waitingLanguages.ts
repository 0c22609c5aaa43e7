import type { LanguagePack } from './LanguagePack.js';

interface Waiting {
  push(pack: LanguagePack): unknown;
}

/** Where a script of words leaves them, before or after the script of the elements: whichever comes first. */
export function waitingLanguages(): Waiting {
  const page = globalThis as { milepostLanguages?: Waiting };
  page.milepostLanguages ??= [];
  return page.milepostLanguages;
}

/** Takes the words that wait, and from now on any that come. */
export function takeLanguages(add: (pack: LanguagePack) => void): void {
  const waiting = waitingLanguages();
  if (Array.isArray(waiting)) for (const pack of waiting as LanguagePack[]) add(pack);
  (globalThis as { milepostLanguages?: Waiting }).milepostLanguages = { push: add };
}
