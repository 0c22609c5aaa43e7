import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangesSince } from './changes-since/ChangesSince.js';
import { changesSinceExamples } from './changes-since/ChangesSince.examples.js';
import { DownloadChart } from './download/DownloadChart.js';
import { Findings } from './findings/Findings.js';
import { findingsExamples } from './findings/Findings.examples.js';
import { ImprovementPlan } from './improvement-plan/ImprovementPlan.js';
import { improvementPlanExamples } from './improvement-plan/ImprovementPlan.examples.js';
import { KpiTable } from './kpi-table/KpiTable.js';
import { kpiTableExamples } from './kpi-table/KpiTable.examples.js';
import plain from './milepost.css?inline';
import { MilestoneSummary } from './milestone-summary/MilestoneSummary.js';
import { milestoneSummaryExamples } from './milestone-summary/MilestoneSummary.examples.js';
import { MilestoneTable } from './milestone-table/MilestoneTable.js';
import { milestoneTableExamples } from './milestone-table/MilestoneTable.examples.js';
import { PlanSummary } from './plan-summary/PlanSummary.js';
import { planSummaryExamples } from './plan-summary/PlanSummary.examples.js';
import { PriorityReport } from './priority-report/PriorityReport.js';
import { priorityReportExamples } from './priority-report/PriorityReport.examples.js';
import { ProxyNote } from './proxy-note/ProxyNote.js';
import { longProxyNoteExample } from './proxy-note/ProxyNote.examples.js';
import { QprmPanel } from './qprm-panel/QprmPanel.js';
import { qprmPanelExamples } from './qprm-panel/QprmPanel.examples.js';
import { TrendChart } from './trend-chart/TrendChart.js';
import { trendChartExamples } from './trend-chart/TrendChart.examples.js';
import { TrendMultiples } from './trend-chart/TrendMultiples.js';
import { WhyVerdict } from './why-verdict/WhyVerdict.js';
import { whyVerdictExamples } from './why-verdict/WhyVerdict.examples.js';

/** Words of fifty letters wherever a council may write; and a report as councils write them. */
const kit: Readonly<Record<string, ReactNode>> = {
  ChangesSince: <ChangesSince {...changesSinceExamples.longWords} />,
  'ChangesSince of a quarter': <ChangesSince {...changesSinceExamples.quarter} />,
  DownloadChart: <DownloadChart {...trendChartExamples.longWords} />,
  Findings: <Findings {...findingsExamples.longWords} />,
  'Findings of several kinds': <Findings {...findingsExamples.several} />,
  ImprovementPlan: <ImprovementPlan report={improvementPlanExamples.longWords} />,
  'ImprovementPlan with everything': (
    <ImprovementPlan report={improvementPlanExamples.everything} />
  ),
  KpiTable: <KpiTable kpis={kpiTableExamples.longWords} />,
  MilestoneSummary: (
    <MilestoneSummary
      rollUp={milestoneSummaryExamples.longWords.rollUp}
      report={milestoneSummaryExamples.longWords}
    />
  ),
  MilestoneTable: <MilestoneTable priority={milestoneTableExamples.longWords} />,
  PlanSummary: <PlanSummary report={planSummaryExamples.longWords} />,
  PriorityReport: <PriorityReport priority={priorityReportExamples.longWords} downloads />,
  ProxyNote: <ProxyNote {...longProxyNoteExample} />,
  QprmPanel: <QprmPanel priority={qprmPanelExamples.longWords} />,
  TrendChart: <TrendChart {...trendChartExamples.longWords} />,
  TrendMultiples: <TrendMultiples kpis={trendChartExamples.longWords.kpis} />,
  WhyVerdict: <WhyVerdict {...whyVerdictExamples.longWords} />,
};

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page so many pixels wide, everything that is folded away open on it. */
async function pageOf(content: ReactNode, width: number, css = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: 800px`;
  const markup = renderToStaticMarkup(content).replaceAll('<details', '<details open');
  frame.srcdoc = `<!doctype html><html lang="en"><head><style>${plain} ${css}</style></head><body><main class="milepost">${markup}</main></body></html>`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  if (frame.contentDocument === null) throw new Error('the page has no document');
  return frame.contentDocument;
}

/** Words for listeners alone are cut off whole. */
function isClipped(element: Element | null): boolean {
  if (element === null) return false;
  return getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement);
}

/** What makes a page wider than it is: elements that reach over its edge and are in no region that scrolls. */
function beyond(page: Document, width: number): readonly string[] {
  return [...page.querySelectorAll('main *')]
    .filter((element) => element.closest('[role=region], svg') === null)
    .filter((element) => element.checkVisibility() && !isClipped(element))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5;
    })
    .map(({ tagName, className, textContent }) => `${tagName} ${className}: ${textContent}`)
    .slice(0, 8);
}

/** Elements that hide a part of their own words. */
function cut(page: Document): readonly string[] {
  return [...page.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility() && element.textContent?.trim() !== '')
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const hides = /hidden|clip/.test(`${overflowX} ${overflowY}`) && clipPath === 'none';
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return hides && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    })
    .map((element) => `${element.tagName} ${element.className}`);
}

describe.each(Object.entries(kit))('%s', (_, content) => {
  it.each([
    ['at 320 pixels', 320, ''],
    ['at 320 pixels, right to left', 320, 'html { direction: rtl }'],
    ['with text at twice its size', 1280, 'html { font-size: 200% }'],
  ])('neither scrolls sideways nor cuts off a word %s', async (__, width, css) => {
    const page = await pageOf(content, width, css);
    expect(beyond(page, width)).toEqual([]);
    expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(cut(page)).toEqual([]);
  });
});
