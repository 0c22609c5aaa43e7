import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Found {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** Sources that are published, and so documented. */
export const SOURCE = /(?<!\.(test|stories|examples))\.tsx?$/;

export const root = path.resolve(import.meta.dirname, '../../..');

/** Every `@example` in the docstrings of a package's sources. */
export function docstringExamples(folder: string): Found[] {
  return sources(folder, SOURCE).flatMap((file) =>
    matches(
      file,
      /@example\n([\s\S]*?)\*\//g,
      (text) =>
        text
          .split(/\n\s*\* @/)[0]
          ?.replace(/^\s*\* ?/gm, '')
          .replace(/^```\w*$/gm, '') ?? '',
    ),
  );
}

/** Every ts and tsx block of the READMEs and the manual. */
export function documentExamples(): Found[] {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...sources('packages', /(^|\/)README\.md$/),
    ...sources('.storybook', /\.mdx$/),
  ];
  return documents.flatMap((file) => matches(file, /^```tsx?\n([\s\S]*?)^```$/gm, (text) => text));
}

export function sources(folder: string, wanted: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file) && wanted.test(file))
    .map((file) => path.join(folder, file))
    .sort();
}

function matches(file: string, pattern: RegExp, clean: (text: string) => string): Found[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length + 1,
    code: clean(match[1] ?? ''),
  }));
}
