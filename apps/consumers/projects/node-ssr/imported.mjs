import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { evaluatePlan } from '@milepost/core';
import { plymouthPlan } from '@milepost/plymouth';
import { KpiTable } from '@milepost/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const styles = readFileSync(new URL(import.meta.resolve('@milepost/react/milepost.css')), 'utf8');
const report = evaluatePlan(plymouthPlan);
const table = renderToString(createElement(KpiTable, { kpis: report.priorities[0].kpiSets[0] }));

mkdirSync('out', { recursive: true });
writeFileSync(
  'out/imported.html',
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Priority 1</title><style>${styles}</style><main>${table}</main></html>`,
);
