import type { Messages } from '@milepost/core';
import { fileMakers } from '../files/fileMakers.js';
import type { EmbedSettings } from '../views/EmbedSettings.js';

/** The largest file that an element reads, unless its `max-bytes` says otherwise. */
export const MOST_BYTES = 20_000_000;

/** What an element's attributes ask for. One that makes no sense counts as left out. */
export function elementSettings(element: Element, messages: Messages): EmbedSettings {
  const level = wholeNumber(element, 'heading-level', 1, 6);
  return {
    messages,
    headingLevel: (level ?? 2) as EmbedSettings['headingLevel'],
    idPrefix: element.getAttribute('id-prefix') ?? 'milepost',
    priority: element.getAttribute('priority'),
    indicator: element.getAttribute('indicator'),
    periods: wholeNumber(element, 'periods', 1, Infinity),
    downloads: fileMakers() !== null,
  };
}

function wholeNumber(element: Element, name: string, least: number, most: number): number | null {
  const n = Number(element.getAttribute(name));
  return Number.isInteger(n) && n >= least && n <= most ? n : null;
}
