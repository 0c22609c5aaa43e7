import { createHash } from 'node:crypto';

export interface PageParts {
  readonly language: 'en' | 'cy';
  readonly title: string;
  readonly css: string;
  /** HTML, all of it the page's main part. */
  readonly body: string;
  /** Run in this order, at the end. @default none */
  readonly scripts?: readonly string[];
  /** Where the page may connect to, as its policy says it. @default nowhere */
  readonly connect?: string;
}

/** A whole page in one file. Its policy forbids all but its own style and scripts, which it knows by their hashes. */
export function htmlPage({ language, title, css, body, scripts = [], connect }: PageParts): string {
  const inline = scripts.map((each) => each.replaceAll('</script', '<\\/script'));
  const policy = [
    "default-src 'none'",
    `style-src ${hashed(css)}`,
    ...(inline.length > 0 ? [`script-src ${inline.map(hashed).join(' ')}`] : []),
    ...(connect === undefined ? [] : [`connect-src ${connect}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return [
    '<!doctype html>',
    `<html lang="${language === 'cy' ? 'cy' : 'en-GB'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    '<main>',
    body,
    '</main>',
    ...inline.map((each) => `<script>${each}</script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Text as HTML writes it, within an element or an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
