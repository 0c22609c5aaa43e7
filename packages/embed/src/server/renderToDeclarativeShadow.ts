import { enGB } from '@milepost/core';
import type { Messages, PlanReport } from '@milepost/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { Fragment, createElement } from 'react';
import type { ReactNode } from 'react';
import { nameParts } from '../parts/nameParts.js';
import { views } from '../views/views.js';
import type { EmbedSettings } from '../views/EmbedSettings.js';
import type { EmbedTag } from '../views/views.js';

export interface DeclarativeShadowOptions {
  /** Which element. */
  readonly tag: EmbedTag;
  /** What `evaluatePlan` gave. */
  readonly report: PlanReport;
  /** Where the page finds `milepost.css` of this package. */
  readonly stylesheet: string;
  /** The address of the plan or report, for the script to take over with. @default none: the markup stays as it is */
  readonly src?: string;
  /** Ref of a priority. @default as the element */
  readonly priority?: string;
  /** Id of an indicator. @default as the element */
  readonly indicator?: string;
  /** Open KPI tables with only the last so many periods. @default as the element */
  readonly periods?: number;
  /** Of the element's own heading. @default 2 */
  readonly headingLevel?: EmbedSettings['headingLevel'];
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string;
  /** Which colours. @default the page's */
  readonly theme?: 'light' | 'dark';
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
}

/**
 * An element's markup as a server writes it, in a declarative shadow root: it is read before any script has run, and
 * without. It holds no `style=` and no script. Browsers without declarative shadow roots (before 2024) show it only
 * once the script has run. Put the string into the page as it is: `innerHTML` makes no shadow roots.
 *
 * For a React page render the components of `@milepost/react`, which need no shadow root.
 *
 * @throws {EmbedError} when the report has no such priority or indicator.
 *
 * @example
 * const markup = renderToDeclarativeShadow({ tag: 'milepost-summary', report, stylesheet: '/milepost.css' });
 */
export function renderToDeclarativeShadow(options: DeclarativeShadowOptions): string {
  const { tag, report, stylesheet, theme, messages = enGB } = options;
  nameParts();
  const content = views[tag](report, {
    messages,
    headingLevel: options.headingLevel ?? 2,
    idPrefix: options.idPrefix ?? 'milepost',
    priority: options.priority ?? null,
    indicator: options.indicator ?? null,
    periods: options.periods ?? null,
    // Buttons that answer to a script come with the script.
    downloads: false,
  });
  const own = attributes({
    src: options.src,
    lang: messages.language,
    theme,
    priority: options.priority,
    indicator: options.indicator,
    periods: options.periods,
    'heading-level': options.headingLevel,
    'id-prefix': options.idPrefix,
  });
  const place = attributes({
    class: 'milepost-embed',
    part: 'content',
    lang: messages.language,
    'data-milepost-theme': theme,
  });
  const link = attributes({ rel: 'stylesheet', href: stylesheet });
  const root = attributes({ shadowrootmode: 'open' });
  const inside = renderToStaticMarkup(createElement(Fragment, null, content as ReactNode));
  return (
    `<${tag}${own}><template${root}><link${link}>` +
    `<div${place}>${inside}</div></template></${tag}>`
  );
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
