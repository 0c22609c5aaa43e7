import type { Text } from '../text/Text.js';

/**
 * Whether two texts name the same thing, whatever their capitals, spaces and dots: "Statistical Neighbours" and
 * "statistical neighbours". Texts in two languages need to meet in one.
 */
export function sameLabel(a: Text, b: Text): boolean {
  return namesOf(a).some((name) => namesOf(b).includes(name));
}

/** A label as it can be looked up by. */
export function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s.,:‘’'“”"()-]+/g, ' ')
    .trim();
}

/** How a thing is called, in each language, as it can be looked up by. */
export function namesOf(text: Text): readonly string[] {
  return (typeof text === 'string' ? [text] : [text.en, text.cy]).map(plainLabel);
}
