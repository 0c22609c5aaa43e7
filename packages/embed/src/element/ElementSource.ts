import type { Plan, PlanReport } from '@milepost/core';
import { EmbedError } from '../failure/EmbedError.js';
import { reportFromData } from '../data/reportFromData.js';
import { reportFromText } from '../data/reportFromText.js';
import { sharedReport } from '../data/sharedReport.js';
import type { SharedReport } from '../data/sharedReport.js';

/** Where an element's plan is: in its property, at an address, in a script inside it, or nowhere. */
export type ElementSource =
  | { readonly is: 'data'; readonly what: Plan | PlanReport }
  | { readonly is: 'address'; readonly what: string }
  | { readonly is: 'text'; readonly what: string }
  | { readonly is: 'nothing'; readonly what: null };

export type Loading = SharedReport;

/** The first of: the property, `src`, a `<script type="application/json">` child. It may be on its way still. */
export function sourceOf(
  element: Element,
  plan: Plan | PlanReport | null,
): ElementSource | 'not-yet' {
  if (plan !== null && plan !== undefined) return { is: 'data', what: plan };
  const src = element.getAttribute('src');
  if (src !== null) return { is: 'address', what: src };
  const script = [...element.children].find((child) =>
    child.matches('script[type="application/json"]'),
  );
  const isArriving = element.ownerDocument.readyState === 'loading';
  if (isArriving) return 'not-yet';
  if (script !== undefined) return { is: 'text', what: script.textContent ?? '' };
  return { is: 'nothing', what: null };
}

/** Fetches, reads and evaluates what a source has. */
export function loadSource(source: ElementSource, mostBytes: number, base: string): Loading {
  if (source.is === 'address') return sharedReport(source.what, mostBytes, base);
  return { report: Promise.resolve().then(() => read(source)), release: () => {} };
}

function read(source: Exclude<ElementSource, { is: 'address' }>): PlanReport {
  switch (source.is) {
    case 'data':
      return reportFromData(source.what);
    case 'text':
      return reportFromText(source.what);
    case 'nothing':
      throw new EmbedError({ kind: 'no-data' });
  }
}
