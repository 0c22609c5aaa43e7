import { evaluatePlan } from '@milepost/core';
import { bilingualPlan } from '@milepost/core/examples';
import { cy } from '@milepost/core/messages';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ColourKey } from '../colour-key/ColourKey.js';
import { DownloadChart } from '../download/DownloadChart.js';
import { DownloadCsv } from '../download/DownloadCsv.js';
import { ImprovementPlan } from '../improvement-plan/ImprovementPlan.js';
import { KpiTable } from '../kpi-table/KpiTable.js';
import { KpiTableStatic } from '../kpi-table/KpiTableStatic.js';
import { MilestoneSummary } from '../milestone-summary/MilestoneSummary.js';
import { MilestoneTable } from '../milestone-table/MilestoneTable.js';
import { PlanSummary } from '../plan-summary/PlanSummary.js';
import { PriorityReport } from '../priority-report/PriorityReport.js';
import { QprmPanel } from '../qprm-panel/QprmPanel.js';
import { TrendChart } from '../trend-chart/TrendChart.js';
import { TrendMultiples } from '../trend-chart/TrendMultiples.js';
import { WhyVerdict } from '../why-verdict/WhyVerdict.js';

const report = evaluatePlan(bilingualPlan);
const [priority] = report.priorities;
const [kpis] = priority!.kpiSets;
const [indicator] = kpis!.indicators;
const [figure] = indicator!.figures;
const none = { ...kpis!, indicators: [] };

const parts: Record<string, ReactElement> = {
  ColourKey: <ColourKey rules={report.ragRules} messages={cy} />,
  DownloadChart: <DownloadChart indicator={indicator!} kpis={kpis!} messages={cy} />,
  DownloadCsv: <DownloadCsv kpis={kpis!} messages={cy} />,
  ImprovementPlan: <ImprovementPlan report={report} messages={cy} />,
  KpiTable: <KpiTable kpis={kpis!} messages={cy} />,
  'KpiTable of nothing': <KpiTable kpis={none} messages={cy} />,
  KpiTableStatic: <KpiTableStatic kpis={kpis!} messages={cy} />,
  MilestoneSummary: <MilestoneSummary rollUp={report.rollUp} report={report} messages={cy} />,
  MilestoneTable: <MilestoneTable priority={priority!} messages={cy} />,
  PlanSummary: <PlanSummary report={report} messages={cy} />,
  PriorityReport: <PriorityReport priority={priority!} messages={cy} />,
  QprmPanel: <QprmPanel priority={priority!} messages={cy} />,
  TrendChart: <TrendChart indicator={indicator!} kpis={kpis!} messages={cy} />,
  TrendMultiples: <TrendMultiples kpis={kpis!} messages={cy} />,
  WhyVerdict: <WhyVerdict indicator={indicator!} figure={figure!} messages={cy} />,
};

// WCAG 3.1.2: on an English page a screen reader would read Welsh in an English voice.
describe('a component that stands alone says which language its words are in', () => {
  it.each(Object.entries(parts))('%s', (_, part) => {
    expect(renderToStaticMarkup(part)).toMatch(/^<\w+[^>]* lang="cy"/);
  });
});
