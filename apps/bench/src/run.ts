// node dist/run.js [PART...]: measures the parts named, or all; prints a table; keeps the rows in results/bench.json.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchBrowser } from './browser/benchBrowser.js';
import { benchEmbed } from './embed/benchEmbed.js';
import { benchCheck } from './check/benchCheck.js';
import { benchEvaluate } from './evaluate/benchEvaluate.js';
import { benchNational } from './national/benchNational.js';
import { benchServer } from './server/benchServer.js';
import { benchSize } from './size/benchSize.js';
import { benchWorkbook } from './workbook/benchWorkbook.js';
import { printRows } from './measure/printRows.js';
import type { Row } from './measure/Row.js';

const parts = {
  size: benchSize,
  evaluate: benchEvaluate,
  check: benchCheck,
  workbook: benchWorkbook,
  national: benchNational,
  server: benchServer,
  browser: benchBrowser,
  embed: benchEmbed,
} as const satisfies Record<string, () => Promise<Row[]>>;

interface Part {
  readonly measured: Readonly<Record<string, string | number>>;
  readonly rows: readonly Row[];
}

const file = fileURLToPath(new URL('../results/bench.json', import.meta.url));
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
if (unknown !== undefined) {
  throw new Error(`There is no part "${unknown}". Name any of ${Object.keys(parts).join(', ')}.`);
}

await mkdir(new URL('../results', import.meta.url), { recursive: true });
const results: Record<string, Part> = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const measured = conditions();
  const began = performance.now();
  process.stderr.write(`\n${name}\n`);
  const rows = await measure();
  results[name] = { measured, rows };
  process.stdout.write(`${printRows(rows)}\n`);
  process.stderr.write(`${Math.round((performance.now() - began) / 1000)} s\n`);
  await writeFile(file, `${JSON.stringify(results, rounded, 2)}\n`);
}

/** Where and when: ratios travel from one machine to another, milliseconds do not. */
function conditions() {
  return {
    day: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    gigabytes: Math.round(totalmem() / 2 ** 30),
    loadBefore: loadavg()[0] ?? 0,
  };
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
