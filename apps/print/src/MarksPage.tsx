import { evaluatePlan } from '@milepost/core';
import type { Plan, RagBand, StatusCategory } from '@milepost/core';
import { KpiTableStatic, PlanSummary, RagTag, StatusTag } from '@milepost/react';

const bands: readonly RagBand[] = ['green', 'amber', 'red', 'not-rated'];
const categories: readonly StatusCategory[] = [
  'complete',
  'on-track',
  'at-risk',
  'late',
  'not-started',
  'not-due',
  'suspended',
];

/** One figure against four targets: the rating alone differs. */
const plan: Plan = {
  milepost: 1,
  id: 'greys',
  title: 'In greys',
  organisation: { name: 'Larkhaven Council (fictional)' },
  edition: { id: '2026', label: '2026' },
  asAt: '2026-06-30',
  statuses: [],
  ragRules: [{ id: 'near', kind: 'tolerance', within: 10, basis: 'points' }],
  defaultRagRule: 'near',
  priorities: [
    {
      ref: '1',
      title: 'Help',
      milestones: [],
      indicators: [40, 55, 80, 'monitor-only' as const].map((target) => ({
        id: `against-${target}`,
        label: 'Calls answered',
        unit: 'percent',
        decimals: 0,
        polarity: 'higher',
        basis: 'in-period',
        targets: target === 'monitor-only' ? target : [{ value: target, setFor: 'FY2026-27' }],
        observations: [{ period: '2026-06', value: 50 }],
      })),
    },
  ],
};
const report = evaluatePlan(plan);

/** Every mark that tells a rating or a status, with the same words on each where the words are the council's. */
export function MarksPage() {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <title>Marks</title>
        <link rel="stylesheet" href="milepost.css" />
      </head>
      <body>
        <main className="milepost">
          <p id="tags">
            {bands.map((band) => (
              <RagTag key={band} verdict={band} />
            ))}
          </p>
          <p id="letters">
            {bands.map((band) => (
              <RagTag key={band} verdict={band} size="cell" />
            ))}
          </p>
          <p id="statuses">
            {categories.map((category) => (
              <StatusTag key={category} category={category} label="Status" />
            ))}
          </p>
          {report.priorities.flatMap(({ kpiSets }) =>
            kpiSets.map((kpis) => <KpiTableStatic key={kpis.id} kpis={kpis} />),
          )}
          <PlanSummary report={report} />
        </main>
      </body>
    </html>
  );
}
