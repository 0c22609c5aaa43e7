/** What goes into the slots of a template. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * Puts facts into the `{named}` slots of a template. A slot with no fact is left as it stands, so that it is seen;
 * what is put in is never read as a template itself.
 *
 * @example
 * fill('{n} of {total}', { n: 17, total: 22 }); // '17 of 22'
 */
export function fill(template: string, facts: Facts): string {
  let parts = split.get(template);
  if (parts === undefined) {
    parts = partsOf(template);
    if (split.size < MOST_KEPT) split.set(template, parts);
  }
  let text = parts[0] as string;
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] as string;
    const fact = facts[name];
    const known = typeof fact === 'string' || typeof fact === 'number';
    text += (known ? fact : `{${name}}`) + (parts[at + 1] as string);
  }
  return text;
}

/** Templates taken apart once: a catalogue has a few hundred, and a report fills thousands of cells from them. */
const split = new Map<string, readonly string[]>();
const MOST_KEPT = 2000;

/** Words and slot names by turns, beginning and ending with words. */
function partsOf(template: string): readonly string[] {
  return template.split(/\{(\w+)\}/);
}
