import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainRow } from '../measure/Row.js';
import type { Row } from '../measure/Row.js';

/** What each kind of picture takes to import, by library. `null`: it has none such. */
const imports = {
  '@milepost/react': {
    sparkline: `export { TrendSparkline } from '@milepost/react'`,
    chart: `export { TrendChart } from '@milepost/react'`,
  },
  'MUI X': {
    sparkline: `export { SparkLineChart } from '@mui/x-charts/SparkLineChart'`,
    chart: `export { LineChart } from '@mui/x-charts/LineChart'; export { ChartsReferenceLine } from '@mui/x-charts/ChartsReferenceLine'`,
  },
  Recharts: {
    sparkline: `export { LineChart, Line } from 'recharts'`,
    chart: `export { LineChart, Line, XAxis, YAxis, CartesianGrid, Tooltip, ReferenceLine, ResponsiveContainer } from 'recharts'`,
  },
  Nivo: {
    sparkline: `export { Line } from '@nivo/line'`,
    chart: `export { ResponsiveLine } from '@nivo/line'`,
  },
  'react-sparklines': {
    sparkline: `export { Sparklines, SparklinesLine } from 'react-sparklines'`,
    chart: null,
  },
} as const;

/** Gzip beyond React of a sparkline, and of a chart with axes, target line and tooltip; and of KpiTable. */
export async function benchSize(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [library, { sparkline, chart }] of Object.entries(imports)) {
    rows.push(plainRow('gzip, a sparkline', library, 'kB', await gzipOf(sparkline)));
    if (chart !== null) rows.push(plainRow('gzip, a chart', library, 'kB', await gzipOf(chart)));
  }
  const table = await gzipOf(`export { KpiTable } from '@milepost/react'`);
  const kit = await gzipOf(`export * from '@milepost/react'`);
  return [
    ...rows.sort((a, b) => b.title.localeCompare(a.title, 'en')),
    plainRow('gzip, the table', '@milepost/react', 'kB', table),
    plainRow('gzip, everything', '@milepost/react', 'kB', kit),
  ];
}

async function gzipOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // What makes a download is fetched when a reader asks for one.
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', '*/csvFile.js', '*/chartFile.js'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
}
