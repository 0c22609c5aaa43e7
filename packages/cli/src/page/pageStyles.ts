/**
 * What the page itself needs beyond the kit: room around it, whose report it is at the foot of each printed page, and,
 * where no script answers them, no controls.
 */
export function pageStyles(title: string, isStill: boolean): string {
  const foot = quoted(title);
  return [
    'body{margin:0 auto;padding:1rem;max-width:100rem}',
    '.since{margin-top:3rem}',
    '@media print{body{padding:0;max-width:none}.since{page:milepost-plan;break-before:page;margin:0}.since-link{display:none}}',
    `@page milepost-plan{@bottom-left{content:${foot};font:8pt Arial,sans-serif;white-space:nowrap}}`,
    isStill ? noControls : `@media (scripting:none){${noControls}}`,
  ].join('');
}

/** What only a script answers. */
const noControls = '.milepost-download,.milepost-point-reader{display:none}';

/** A string as CSS writes it; nothing in a title can end it, or the style element. */
function quoted(text: string): string {
  const safe = text.replace(
    /["\\<\p{Cc}]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}
