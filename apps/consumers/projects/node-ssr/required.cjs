const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { evaluatePlan } = require('@milepost/core');
const { parsePlan } = require('@milepost/core/parse');
const { plymouthPlan } = require('@milepost/plymouth');
const { KpiTable } = require('@milepost/react');
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');

const styles = readFileSync(require.resolve('@milepost/react/milepost.css'), 'utf8');
const report = evaluatePlan(parsePlan(JSON.parse(JSON.stringify(plymouthPlan))));
const table = renderToString(createElement(KpiTable, { kpis: report.priorities[0].kpiSets[0] }));

mkdirSync('out', { recursive: true });
writeFileSync(
  'out/required.html',
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Priority 1</title><style>${styles}</style><main>${table}</main></html>`,
);
