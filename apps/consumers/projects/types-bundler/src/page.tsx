import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PlanReport } from '@milepost/core';
import { evaluatePlan } from '@milepost/core';
import { nationalIndicators } from '@milepost/core/definitions';
import { smallPlan } from '@milepost/core/examples';
import { cy, enGB } from '@milepost/core/messages';
import { parsePlan } from '@milepost/core/parse';
import { plymouthPlan } from '@milepost/plymouth';
import type { KpiTableProps } from '@milepost/react';
import { KpiTable } from '@milepost/react';
import { useKpiTable } from '@milepost/react/table';
import { renderToString } from 'react-dom/server';

const report: PlanReport = evaluatePlan(parsePlan(plymouthPlan));
export const others = [evaluatePlan(smallPlan), enGB.language, cy.language, nationalIndicators];

/** The rows in a list of one's own, as `useKpiTable` is for. */
function Names({ kpis }: KpiTableProps) {
  const { rows, sort } = useKpiTable(kpis, { periods: 6 });
  return (
    <ol onClick={() => sort.toggle('indicator')}>
      {rows.map(({ indicator }) => (
        <li key={indicator.id}>{indicator.figures.at(-1)?.rag.band}</li>
      ))}
    </ol>
  );
}

const kpis = report.priorities[0].kpiSets[0];
const css = createRequire(import.meta.url).resolve('@milepost/react/milepost.css');
const page = (
  <main>
    <KpiTable kpis={kpis} />
    <Names kpis={kpis} />
  </main>
);
// @ts-expect-error: a table shows a set of indicators, not a plan.
export const wrong = <KpiTable kpis={report} />;

writeFileSync(
  'out/index.html',
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Priority 1</title><style>${readFileSync(css, 'utf8')}</style>${renderToString(page)}</html>`,
);
