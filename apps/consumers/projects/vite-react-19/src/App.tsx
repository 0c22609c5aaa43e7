import { evaluatePlan } from '@milepost/core';
import { plymouthPlan } from '@milepost/plymouth';
import { KpiTable, TrendChart } from '@milepost/react';

const report = evaluatePlan(plymouthPlan);

export function App() {
  const kpis = report.priorities[0].kpiSets[0];
  return (
    <main>
      <h1>{kpis.title as string}</h1>
      <KpiTable kpis={kpis} />
      <TrendChart kpis={kpis} indicator={kpis.indicators[4]} />
    </main>
  );
}
