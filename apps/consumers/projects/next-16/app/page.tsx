import { KpiTable, TrendChart } from '@milepost/react';
import { report } from './report';

export default async function Page() {
  const kpis = report.priorities[0].kpiSets[0];
  return (
    <main>
      <h1>{kpis.title as string}</h1>
      <KpiTable kpis={kpis} />
      <TrendChart kpis={kpis} indicator={kpis.indicators[4]} />
    </main>
  );
}
