import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { KpiTableProps } from '@milepost/react';
import { KpiTable } from '@milepost/react';
import { renderToString } from 'react-dom/server';
import { report } from './report.js';

const css = createRequire(import.meta.url).resolve('@milepost/react/milepost.css');
const kpis = report.priorities[0]?.kpiSets[0];
if (kpis === undefined) throw new Error('Priority 1 has no indicators.');

const props: KpiTableProps = { kpis, initialSort: { column: 'indicator' } };
// @ts-expect-error: a table shows a set of indicators, not a plan.
export const wrong = <KpiTable kpis={report} />;

writeFileSync(
  'out/index.html',
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Priority 1</title><style>${readFileSync(css, 'utf8')}</style><main>${renderToString(<KpiTable {...props} />)}</main></html>`,
);
