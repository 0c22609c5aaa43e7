import { embedElements } from './embedElements.js';

/** What `embed.html` is to show: an element's name and attributes, or why it cannot. */
export type AskedElement =
  | {
      readonly ok: true;
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      /** As CSS names it. */
      readonly colourScheme: 'light' | 'dark' | 'light dark';
    }
  | { readonly ok: false; readonly because: string };

const options = ['priority', 'indicator', 'periods', 'lang'];

/**
 * Reads the query of `embed.html`. Nothing of it is markup: an element is one of ours, and a value becomes the value of
 * an attribute. A plan comes from the page's own host, or anyone could show theirs under the council's name.
 *
 * @example
 * elementFromQuery('?element=milestones&priority=2', 'https://www.example.gov.uk/plan/embed.html');
 */
export function elementFromQuery(query: string, page: string): AskedElement {
  const asked = new URLSearchParams(query);
  const name = asked.get('element') ?? 'plan';
  const element = embedElements.find(({ tag }) => tag === `milepost-${name}`);
  if (element === undefined) {
    const names = embedElements.map(({ tag }) => tag.replace('milepost-', '')).join(', ');
    const because = `There is no element called “${name.slice(0, 40)}”. The address of this page can ask for: ${names}.`;
    return { ok: false, because };
  }
  const src = asked.get('src') ?? 'plan.json';
  if (!isOfSameHost(src, page)) {
    const because = `This page shows plans of ${new URL(page).host} only. Put the plan there, beside this page.`;
    return { ok: false, because };
  }
  const attributes: Record<string, string> = { src };
  for (const option of options) {
    const value = asked.get(option);
    if (value !== null && value !== '') attributes[option] = value;
  }
  const theme = asked.get('theme');
  const colourScheme = theme === 'system' ? 'light dark' : theme === 'dark' ? 'dark' : 'light';
  return { ok: true, tag: element.tag, attributes, colourScheme };
}

function isOfSameHost(src: string, page: string): boolean {
  const address = URL.canParse(src, page) ? new URL(src, page) : null;
  return address !== null && address.origin === new URL(page).origin;
}
