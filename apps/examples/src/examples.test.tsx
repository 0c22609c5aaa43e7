import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as core from '@milepost/core';
import * as changes from '@milepost/core/changes';
import * as check from '@milepost/core/check';
import * as definitions from '@milepost/core/definitions';
import * as messages from '@milepost/core/messages';
import * as parse from '@milepost/core/parse';
import * as embed from '@milepost/embed';
import * as server from '@milepost/embed/server';
import * as csvFolder from '@milepost/io/csv-folder';
import * as ees from '@milepost/io/ees';
import * as lait from '@milepost/io/lait';
import * as kit from '@milepost/react';
import * as kitChanges from '@milepost/react/changes';
import * as chartPicture from '@milepost/react/chart-picture';
import * as kitFindings from '@milepost/react/findings';
import * as kitTable from '@milepost/react/table';
import * as fixtures from './fixtures.js';
import { SOURCE, docstringExamples, documentExamples, root, sources } from './collectExamples.js';
import { exampleModule } from './exampleModule.js';
import { readExample } from './readExample.js';
import type { Exporter } from './exampleModule.js';
import type { Found } from './collectExamples.js';

interface Runnable {
  run(check: (actual: unknown, promised: unknown) => void): Promise<ComponentType | undefined>;
}

const generated = path.join(import.meta.dirname, '../generated');
const found = [
  ...docstringExamples('packages/core/src'),
  ...docstringExamples('packages/react/src'),
  ...docstringExamples('packages/plymouth/src'),
  ...docstringExamples('packages/embed/src'),
  ...docstringExamples('packages/io/src'),
  ...documentExamples(),
].map((each, index) => ({ ...each, path: path.join(generated, `example${index}.tsx`) }));

const names = (module: object) => new Set(Object.keys(module));
const published: readonly Exporter[] = [
  { from: '../src/fixtures.js', names: names(fixtures) },
  { from: '@milepost/core', names: names(core) },
  { from: '@milepost/core/changes', names: names(changes) },
  { from: '@milepost/core/check', names: names(check) },
  { from: '@milepost/core/parse', names: names(parse) },
  { from: '@milepost/core/messages', names: names(messages) },
  { from: '@milepost/core/definitions', names: names(definitions) },
  { from: '@milepost/io/csv-folder', names: names(csvFolder) },
  { from: '@milepost/io/ees', names: names(ees) },
  { from: '@milepost/io/lait', names: names(lait) },
  { from: '@milepost/react', names: names(kit) },
  { from: '@milepost/react/changes', names: names(kitChanges) },
  { from: '@milepost/react/chart-picture', names: names(chartPicture) },
  { from: '@milepost/react/findings', names: names(kitFindings) },
  { from: '@milepost/react/table', names: names(kitTable) },
  { from: '@milepost/embed', names: names(embed) },
  { from: '@milepost/embed/server', names: names(server) },
];

/** A docstring may use whatever its own package exports between files; a document, only what is published. */
function exporters({ file }: Found): Exporter[] {
  const [fixture, ...entries] = published as [Exporter, ...Exporter[]];
  const folder = /^packages\/\w+\/src/.exec(file)?.[0];
  return folder === undefined
    ? [...published, types]
    : [fixture, exporterOf(file), ...entries, types, ...sources(folder, SOURCE).map(exporterOf)];
}

function exporterOf(file: string): Exporter {
  const text = ts.sys.readFile(path.join(root, file)) ?? '';
  const declared = text.matchAll(
    /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm,
  );
  return {
    from: path.relative(generated, path.join(root, file)).replace(/\.tsx?$/, '.js'),
    names: new Set([...declared].map((match) => match[1] as string)),
  };
}

const indexText = ts.sys.readFile(path.join(root, 'packages/core/src/index.ts')) ?? '';
const types: Exporter = {
  from: '@milepost/core',
  names: new Set(
    [...indexText.matchAll(/export type \{([^}]*)\}/g)].flatMap((match) =>
      (match[1] as string).split(',').map((name) => name.trim()),
    ),
  ),
};

beforeAll(() => {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  for (const each of found) {
    const example = readExample(each.code, `${each.file}:${each.line}`);
    const page = /^(?:export )?const Page\b/m.test(each.code) ? '\nreturn Page;' : '';
    const module = exampleModule({ ...example, body: example.body + page }, exporters(each));
    writeFileSync(
      each.path,
      page === '' ? module : module.replace('Promise<void>', 'Promise<unknown>'),
    );
  }
});

afterAll(() => rmSync(generated, { recursive: true, force: true }));

describe('every example', () => {
  it('is found: docstrings, READMEs and manual', () => {
    expect(found.length).toBeGreaterThan(50);
    expect(found.some(({ file }) => file === 'README.md')).toBe(true);
  });

  it('is right in its types', () => {
    const config = ts.getParsedCommandLineOfConfigFile(
      path.join(import.meta.dirname, '../tsconfig.json'),
      { verbatimModuleSyntax: false, noUnusedLocals: false, noUnusedParameters: false },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    const program = ts.createProgram(
      found.map((each) => each.path),
      config?.options ?? {},
    );
    const mistakes = found.flatMap((each) => {
      const file = program.getSourceFile(each.path);
      const own = [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ];
      return own.map(
        ({ messageText }) =>
          `${each.file}:${each.line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    });
    expect(mistakes).toEqual([]);
  }, 60_000);

  it.each(found.map((each) => [`${each.file}:${each.line}`, each] as const))(
    '%s runs, and gives what it says',
    async (_, each) => {
      const module = (await import(/* @vite-ignore */ each.path)) as Runnable;
      const Page = await module.run((actual, promised) => expect(actual).toEqual(elided(promised)));
      if (Page !== undefined) expect(renderToStaticMarkup(<Page />)).toContain('</');
    },
  );
});

/** `...` in a promised string stands for any words left out. */
function elided(promised: unknown): unknown {
  if (typeof promised !== 'string' || !promised.includes('...')) return promised;
  const parts = promised
    .split('...')
    .map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return expect.stringMatching(new RegExp(`^${parts.join('[\\s\\S]*')}$`));
}
