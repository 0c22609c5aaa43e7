/**
 * Words written by a council: one string in the plan's own language, or the same words in English and Welsh.
 * Paragraphs are parted by a blank line (`\n\n`).
 *
 * @example
 * const title: Text = { en: 'Care leavers', cy: 'Pobl sy’n gadael gofal' };
 */
export type Text = string | { readonly en: string; readonly cy: string };

/** A language Milepost has words in. */
export type Language = 'en' | 'cy';
