import type { Language } from '@milepost/core';

/** The language of the page where an element stands, out through any shadow roots: Welsh or, for all others, English. */
export function languageOfElement(element: Element): Language {
  let at: Element | null = element;
  while (at !== null) {
    const marked: Element | null = at.closest('[lang]');
    if (marked !== null) return isWelsh(marked.getAttribute('lang')) ? 'cy' : 'en';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

function isWelsh(tag: string | null): boolean {
  return /^cy(-|$)/i.test(tag ?? '');
}
