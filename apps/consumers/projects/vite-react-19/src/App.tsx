import { evaluatePlan } from '@milepost/core';
import { diffPlans } from '@milepost/core/changes';
import { checkPlan } from '@milepost/core/check';
import { plymouthPlan } from '@milepost/plymouth';
import { KpiTable, TrendChart } from '@milepost/react';
import { ChangesSince } from '@milepost/react/changes';
import { Findings } from '@milepost/react/findings';

const report = evaluatePlan(plymouthPlan);
const earlier = { ...plymouthPlan, asAt: '2019-03-31', marking: 'OFFICIAL-SENSITIVE' };

export function App() {
  const kpis = report.priorities[0].kpiSets[0];
  return (
    <main>
      <h1>{kpis.title as string}</h1>
      <KpiTable kpis={kpis} />
      <TrendChart kpis={kpis} indicator={kpis.indicators[4]} />
      <Findings findings={checkPlan(plymouthPlan)} report={report} placeHref={() => null} />
      <ChangesSince changes={diffPlans(earlier, plymouthPlan)} />
    </main>
  );
}
