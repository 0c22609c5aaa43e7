// @vitest-environment node
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type * as changes from './changes-since/index.js';
import type * as findings from './findings/index.js';
import * as kit from './index.js';
import type * as table from './table-model/index.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Only when the reader asks for a file or a table is long, so not counted with what a page gets. */
const fetchedLater = ['*/csvFile.js', '*/chartFile.js', '*/KpiLongTable.js'];

const bundled = new Map<string, Promise<string[]>>();

/** Every module that a page gets by importing one name, by its path from the repository's root. */
function modulesBehind(name: string, from: string): Promise<string[]> {
  const key = `${name} ${from}`;
  const modules = bundled.get(key) ?? bundle(name, from);
  bundled.set(key, modules);
  return modules;
}

async function bundle(name: string, from: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: `export { ${name} } from '${from}';`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    treeShaking: true,
    conditions: ['@milepost/source'],
    external: ['react', 'react-dom', ...fetchedLater],
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
}

const withZod = (modules: string[]) => modules.filter((file) => /[/\\]zod[/\\@]/.test(file));

/** Folders of this kit, and scopes or names of other packages but core. */
function partsOf(modules: string[]): string[] {
  const parts = modules.map((file) => {
    const [, folder] = /packages\/react\/src\/(.+?)\//.exec(file) ?? [];
    const [, name] = /.*node_modules\/([^/]+)\//.exec(file) ?? [];
    return folder ?? name;
  });
  return [...new Set(parts)].filter((part) => part !== undefined).sort();
}

const kpiTable = [
  'kpi-table',
  'class-name',
  'colour-key',
  'direction-of-travel',
  'proxy-note',
  'rag-tag',
  'scroll-region',
  'trend-sparkline',
  'words',
];
const trendChart = [
  'trend-chart',
  'class-name',
  'direction-of-travel',
  'heading',
  'proxy-note',
  'rag-tag',
  'scroll-region',
  'trend-sparkline',
  'words',
];
const milestoneTable = ['milestone-table', 'anchor', 'class-name', 'status-tag', 'words'];
const milestoneSummary = [
  'milestone-summary',
  'place-marks',
  'anchor',
  'class-name',
  'heading',
  'milestone-link',
  'status-tag',
  'words',
];
const qprmPanel = [
  'qprm-panel',
  'place-marks',
  'anchor',
  'class-name',
  'heading',
  'milestone-link',
  'status-tag',
  'words',
];
const planSummary = [
  'plan-summary',
  ...milestoneSummary,
  'colour-key',
  'direction-of-travel',
  'proxy-note',
  'rag-tag',
  'trend-sparkline',
];
const priorityReport = [
  'priority-report',
  'download',
  ...kpiTable,
  ...trendChart,
  ...milestoneTable,
  ...qprmPanel,
];

type Allowed<Names> = Record<keyof Names, readonly string[]>;

const allowedOfFindings: Allowed<typeof findings> = {
  Findings: ['findings', 'anchor', 'class-name', 'heading', 'priority-report', 'words'],
  findingMarks: ['findings', 'anchor'],
};
const allowedOfChanges: Allowed<typeof changes> = {
  ChangesSince: ['changes-since', 'anchor', 'class-name', 'heading'],
};
const allowedOfKit: Allowed<typeof kit> = {
  ColourKey: ['colour-key', 'class-name', 'direction-of-travel', 'rag-tag'],
  DirectionOfTravel: ['direction-of-travel', 'class-name'],
  DownloadChart: ['download', 'class-name', 'words'],
  DownloadCsv: ['download', 'class-name', 'words'],
  ImprovementPlan: ['improvement-plan', ...priorityReport, ...planSummary],
  KpiTable: kpiTable,
  KpiTableStatic: kpiTable,
  MilestoneSummary: milestoneSummary,
  MilestoneTable: milestoneTable,
  PlanSummary: planSummary,
  PriorityReport: priorityReport,
  ProxyMark: ['proxy-note'],
  ProxyNote: ['proxy-note', 'class-name', 'words'],
  QprmPanel: qprmPanel,
  RagTag: ['rag-tag', 'class-name'],
  StatusTag: ['status-tag', 'class-name', 'words'],
  TrendChart: trendChart,
  TrendMultiples: trendChart,
  TrendSparkline: ['trend-sparkline'],
  WhyVerdict: ['why-verdict', 'class-name'],
};
const allowedOfTable: Allowed<typeof table> = {
  useKpiTable: ['table-model', 'kpi-table', '@tanstack'],
};

/** All that each export may bring to a page. */
const allowed = [
  { from: './index.js', parts: allowedOfKit },
  { from: './findings/index.js', parts: allowedOfFindings },
  { from: './changes-since/index.js', parts: allowedOfChanges },
  { from: './table-model/index.js', parts: allowedOfTable },
].flatMap(({ from, parts: ofEntry }) =>
  Object.entries(ofEntry).map(([name, parts]) => ({ name, from, parts })),
);

describe('importing one name', () => {
  it.each(allowed)('$name brings what it is made of and no more', async ({ name, from, parts }) => {
    const brought = partsOf(await modulesBehind(name, from));
    expect(brought).toContain(parts[0]);
    expect(brought.filter((part) => !parts.includes(part))).toEqual([]);
  });

  it('TrendSparkline brings nothing but itself: no words, no scales', async () => {
    const modules = await modulesBehind('TrendSparkline', './index.js');
    expect(modules.filter((file) => !file.includes('/src/trend-sparkline/'))).toEqual([]);
  });

  it.each(allowed)('$name brings no Welsh, which nobody asked for', async ({ name, from }) => {
    const modules = await modulesBehind(name, from);
    expect(modules.filter((file) => /messages\/\w*cy\.ts$/i.test(file))).toEqual([]);
  });

  it.each(['KpiTable', 'TrendChart', 'RagTag', 'WhyVerdict'])(
    '%s brings the words of figures, and none of milestones, reviews or headlines',
    async (name) => {
      const modules = await modulesBehind(name, './index.js');
      const words = modules.flatMap((file) => /messages\/(\w*enGB)\.ts$/i.exec(file)?.[1] ?? []);
      expect(words.sort()).toEqual(['kpiEnGB', 'kpiViewEnGB', 'periodEnGB', 'verdictsEnGB']);
    },
  );

  it.each(Object.keys(kit))('%s brings nothing for those who write a report', async (name) => {
    const modules = await modulesBehind(name, './index.js');
    expect(
      modules.filter((file) => /\/(findings|changes-since|check|changes)\//.test(file)),
    ).toEqual([]);
  });
});

describe('a download', () => {
  const makers = (modules: string[]) =>
    modules.filter((file) => /\/(csv|chart-picture)\/|messages\/csv/.test(file));

  it.each(allowed)('weighs nothing in $name until asked for', async ({ name, from }) => {
    expect(makers(await modulesBehind(name, from))).toEqual([]);
  });

  it('is drawn by chartSvg without React or a component', async () => {
    const parts = partsOf(await modulesBehind('chartSvg', './chart-picture/index.js'));
    expect(
      parts.filter((part) => !['chart-picture', 'anchor', 'trend-chart'].includes(part)),
    ).toEqual([]);
  });

  it.each(['csvFile', 'chartFile'])('is made by %s, which is fetched later', async (name) => {
    expect(makers(await modulesBehind(name, `./download/${name}`))).not.toEqual([]);
  });
});

describe('zod', () => {
  it('reaches a bundle through @milepost/core/parse', async () => {
    expect(withZod(await modulesBehind('parsePlan', '@milepost/core/parse'))).not.toEqual([]);
  });

  it('is not pulled in by evaluatePlan', async () => {
    expect(withZod(await modulesBehind('evaluatePlan', '@milepost/core'))).toEqual([]);
  });

  it.each(allowed)('is not pulled in by $name', async ({ name, from }) => {
    expect(withZod(await modulesBehind(name, from))).toEqual([]);
  });
});
