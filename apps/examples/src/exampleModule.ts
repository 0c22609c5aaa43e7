import type { Example } from './readExample.js';

/** A module and what it exports. */
export interface Exporter {
  readonly from: string;
  readonly names: ReadonlySet<string>;
}

/** What examples find on the reader's own disk: here, the fixtures. */
const onDisk = /(?<=from ')(node:fs\/promises|\.\/plan\.json)(?=')/;

/** The example as a module of its own, its loose names imported from the first that exports them. */
export function exampleModule(example: Example, exporters: readonly Exporter[]): string {
  const imports = example.names.flatMap((name) => {
    const exporter = exporters.find(({ names }) => names.has(name));
    return exporter === undefined ? [] : [`import { ${name} } from '${exporter.from}';`];
  });
  return [
    `// ${example.where}`,
    ...example.imports.map((own) => own.replace(onDisk, '../src/fixtures.js')),
    ...imports,
    'export async function run(check: (actual: unknown, promised: unknown) => void): Promise<void> {',
    example.body,
    '}',
    '',
  ].join('\n');
}
