import { textIn } from '@milepost/core';
import type { PlanReport } from '@milepost/core';
import type { SiteFile } from './SiteFile.js';

/**
 * What stands in the margins of every printed page: the marking, whose report it is, the page's number.
 * The whole report marks and numbers its own pages.
 */
export function printStyles(report: PlanReport): SiteFile {
  const marking = quoted(report.marking ?? '');
  const title = quoted(
    `${textIn(report.organisation.name, 'en')}: ${textIn(report.title, 'en')}, ${textIn(report.edition.label, 'en')}`,
  );
  return {
    path: 'print.css',
    content: `@page site {
  size: A4 landscape;
  margin: 14mm 14mm 12mm;
  font: 8pt Arial, sans-serif;
  @top-center { content: ${marking}; font: 700 9pt Arial, sans-serif; letter-spacing: 0.06em; }
  @bottom-left { content: ${title}; white-space: nowrap; }
  @bottom-center { content: ${marking}; font: 700 9pt Arial, sans-serif; letter-spacing: 0.06em; }
  @bottom-right { content: counter(page) ' / ' counter(pages); }
}

@page milepost-plan {
  @bottom-left { content: ${title}; font: 8pt Arial, sans-serif; white-space: nowrap; }
}
`,
  };
}

/** A string as CSS writes it; a line break or quotation mark in a title cannot end it. */
function quoted(text: string): string {
  const escaped = text.replace(
    /["\\\n\r\f<]/g,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
