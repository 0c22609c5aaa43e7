/** What was chosen in the builder. What is left out, or empty, keeps the element's own default. */
export interface EmbedChoices {
  readonly way: 'script' | 'frame';
  /** `milepost-kpi-table`, say. */
  readonly tag: string;
  /** The folder that holds the files, with its last slash. */
  readonly folder: string;
  /** Of a frame, for who cannot see it. */
  readonly title: string;
  readonly priority?: string;
  readonly indicator?: string;
  readonly periods?: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly 'heading-level'?: string;
  /** What `integrity` says of `milepost.js` and `milepost.cy.js`. */
  readonly integrity: string;
  readonly integrityWelsh: string;
  /** And of `milepost.files.js`. @default its tag is left out */
  readonly integrityFiles?: string;
}

type Values = Readonly<Record<string, string | undefined>>;

/** The HTML to paste. */
export function embedSnippet(choices: EmbedChoices): string {
  return choices.way === 'frame' ? frame(choices) : scriptAndTag(choices);
}

/** The address of `embed.html` for a frame. */
export function frameAddress(folder: string, choices: EmbedChoices): string {
  const { tag, priority, indicator, periods, lang, theme } = choices;
  const element = tag.replace('milepost-', '');
  const asked = given({ element, priority, indicator, periods, lang, theme });
  return `${folder}embed.html?${new URLSearchParams(asked).toString()}`;
}

function frame(choices: EmbedChoices): string {
  const { title, lang } = choices;
  const src = frameAddress(choices.folder, choices);
  const own = attributes({ src, title, lang, width: '100%', height: '600', loading: 'lazy' });
  return `<iframe${own}></iframe>`;
}

function scriptAndTag(choices: EmbedChoices): string {
  const { tag, folder, priority, indicator, periods, lang, theme, title } = choices;
  const scripts = [script(`${folder}milepost.js`, choices.integrity)];
  if (lang === 'cy') scripts.push(script(`${folder}milepost.cy.js`, choices.integrityWelsh));
  if (choices.integrityFiles !== undefined)
    scripts.push(script(`${folder}milepost.files.js`, choices.integrityFiles));
  const own = attributes({
    src: `${folder}plan.json`,
    priority,
    indicator,
    periods,
    lang,
    theme,
    'heading-level': choices['heading-level'],
  });
  const link = `<a${attributes({ href: folder })}>${escaped(title)}</a>`;
  return [...scripts, '', `<${tag}${own}>`, `  <p>${link}</p>`, `</${tag}>`].join('\n');
}

function script(src: string, integrity: string): string {
  return `<script${attributes({ src, integrity, crossorigin: 'anonymous' })} defer></script>`;
}

function attributes(values: Values): string {
  return Object.entries(given(values))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function given(values: Values): Record<string, string> {
  const all = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(all) as Record<string, string>;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
