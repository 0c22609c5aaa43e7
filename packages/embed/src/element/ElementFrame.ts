import type { Language } from '@milepost/core';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { nameParts } from '../parts/nameParts.js';
import { adoptStyleSheet } from '../styles/styleSheet.js';

/**
 * An element's shadow root: what is said when something is wrong, the page's own content (the fallback) until there is
 * a plan to show, and the plan.
 */
export class ElementFrame {
  readonly #shadow: ShadowRoot;
  readonly #failure = document.createElement('div');
  readonly #fallback = document.createElement('slot');
  readonly #place = document.createElement('div');
  /** What a server wrote into the shadow root: it stays until there is something to show in its place. */
  readonly #written: readonly Element[];
  #root: Root | null = null;

  constructor(host: Element, onClick: (event: Event) => void) {
    const written = host.shadowRoot;
    this.#shadow = written ?? host.attachShadow({ mode: 'open' });
    this.#written = [...this.#shadow.children];
    this.#failure.className = 'milepost-embed__failure';
    this.#failure.part.add('failure');
    // There from the start, and empty, so that what comes to stand in it is announced.
    this.#failure.setAttribute('role', 'status');
    this.#place.className = 'milepost-embed';
    this.#place.part.add('content');
    this.#place.hidden = true;
    this.#fallback.hidden = this.#written.length > 0;
    this.#shadow.append(this.#failure, this.#fallback, this.#place);
    this.#shadow.addEventListener('click', onClick);
    this.adoptStyles();
  }

  adoptStyles(): void {
    adoptStyleSheet(this.#shadow);
  }

  show(content: unknown, language: Language, theme: string | null): void {
    nameParts();
    this.#root ??= createRoot(this.#place);
    this.#root.render(content as ReactNode);
    this.#place.lang = language;
    if (theme === 'light' || theme === 'dark') this.#place.dataset['milepostTheme'] = theme;
    else delete this.#place.dataset['milepostTheme'];
    this.#turnTo('plan');
    this.#failure.replaceChildren();
  }

  fail(content: readonly Node[], language: Language): void {
    this.#unmount();
    this.#turnTo('fallback');
    this.#failure.lang = language;
    this.#failure.replaceChildren(...content);
  }

  /** As it was before there was anything to show. */
  clear(): void {
    this.#unmount();
    this.#turnTo('fallback');
    this.#failure.replaceChildren();
  }

  #turnTo(shown: 'plan' | 'fallback'): void {
    for (const element of this.#written) element.remove();
    this.#place.hidden = shown !== 'plan';
    this.#fallback.hidden = shown === 'plan';
  }

  #unmount(): void {
    this.#root?.unmount();
    this.#root = null;
  }
}
