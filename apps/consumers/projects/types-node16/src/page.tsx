import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { diffPlans } from '@milepost/core/changes';
import { checkPlan } from '@milepost/core/check';
import { plymouthPlan } from '@milepost/plymouth';
import type { KpiTableProps } from '@milepost/react';
import { KpiTable } from '@milepost/react';
import { ChangesSince } from '@milepost/react/changes';
import type { ChangesSinceProps } from '@milepost/react/changes';
import { chartSvg } from '@milepost/react/chart-picture';
import { Findings, findingMarks } from '@milepost/react/findings';
import type { FindingsProps } from '@milepost/react/findings';
import { renderToString } from 'react-dom/server';
import { report } from './report.js';

const css = createRequire(import.meta.url).resolve('@milepost/react/milepost.css');
const kpis = report.priorities[0]?.kpiSets[0];
if (kpis === undefined) throw new Error('Priority 1 has no indicators.');

const props: KpiTableProps = { kpis, initialSort: { column: 'indicator' } };
const findings: FindingsProps['findings'] = checkPlan(plymouthPlan);
const changes: ChangesSinceProps['changes'] = diffPlans(plymouthPlan, plymouthPlan);
if (!chartSvg(kpis.indicators[0]!, kpis).startsWith('<svg')) throw new Error('no picture');

// @ts-expect-error: a table shows a set of indicators, not a plan.
export const wrong = <KpiTable kpis={report} />;

const page = (
  <>
    <KpiTable {...props} marks={findingMarks(findings)} />
    <Findings findings={findings} report={report} />
    <ChangesSince changes={changes} />
  </>
);

writeFileSync(
  'out/index.html',
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Priority 1</title><style>${readFileSync(css, 'utf8')}</style><main>${renderToString(page)}</main></html>`,
);
