// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function filesIn(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => wanted.test(file) && !file.includes('node_modules'));
}

/** What is for readers who did not ask for less motion: a block of its own, to its closing brace. */
function withoutMotionAllowed(css: string): string {
  const at = css.search(/@media[^{]*prefers-reduced-motion:\s*no-preference[^{]*\{/);
  if (at < 0) return css;
  let depth = 0;
  let end = css.indexOf('{', at);
  do {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
    end += 1;
  } while (depth > 0 && end < css.length);
  return withoutMotionAllowed(css.slice(0, at) + css.slice(end));
}

/** Each statement of a stylesheet that moves something. */
function motionOf(css: string): readonly string[] {
  const always = withoutMotionAllowed(css.replace(/\/\*.*?\*\//gs, ''));
  const still = /^(none|revert|unset|initial|auto)( !important)?$/;
  return [
    ...[...always.matchAll(/@keyframes|@view-transition/g)].map(([rule]) => rule),
    ...[
      ...always.matchAll(/(?<![\w-])((?:transition|animation|scroll-behavior)[\w-]*):\s*([^;}]+)/g),
    ]
      .filter(([, , value = '']) => !still.test(value.trim()))
      .map(([, property, value]) => `${property}: ${value}`),
  ];
}

const stylesheets = [
  'packages/react/src',
  'packages/embed/src/styles',
  'apps/demo/src',
  'apps/demo/public',
].flatMap((folder) => filesIn(folder, /\.css$/));
const scripts = [
  'packages/react/src',
  'packages/embed/src',
  'packages/cli/src',
  'apps/demo/src',
].flatMap((folder) => filesIn(folder, /(?<!\.(test|stories|examples))\.tsx?$/));

describe('for a reader who asked for less motion', () => {
  it('there are stylesheets and scripts to look at', () => {
    expect(stylesheets.length).toBeGreaterThan(25);
    expect(scripts.length).toBeGreaterThan(200);
  });

  it.each(stylesheets)('nothing moves by the rules of %s', (file) => {
    expect(motionOf(readFileSync(path.join(root, file), 'utf8'))).toEqual([]);
  });

  it('nothing moves by script', () => {
    const moving = /behavior: ['"]smooth|\.animate\(|startViewTransition|<(animate|set)[ >]/;
    expect(
      scripts.filter((file) => moving.test(readFileSync(path.join(root, file), 'utf8'))),
    ).toEqual([]);
  });
});

describe('what moves', () => {
  it.each([
    'a { transition: color 0.2s }',
    'a { animation-name: fade; }',
    '@keyframes fade { to { opacity: 0 } }',
    'html { scroll-behavior: smooth }',
    '@media (prefers-reduced-motion: reduce) { a { transition: color 1s } }',
    '@media (prefers-reduced-motion: no-preference) { a { color: red } } a { transition: all 1s }',
  ])('is found in %s', (css) => {
    expect(motionOf(css)).not.toEqual([]);
  });

  it.each([
    '* { transition: revert }',
    'div { overscroll-behavior-inline: contain }',
    '@media (prefers-reduced-motion: no-preference) { a { transition: color 1s } @media print { a { animation: x } } }',
    '/* animation: none of ours */',
  ])('is not found in %s', (css) => {
    expect(motionOf(css)).toEqual([]);
  });
});
