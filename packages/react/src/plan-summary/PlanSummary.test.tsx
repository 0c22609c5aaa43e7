import { cy } from '@milepost/core/messages';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PlanSummary } from './PlanSummary.js';
import { planSummaryExamples as examples } from './PlanSummary.examples.js';

afterEach(cleanup);

function latestRow(indicator: RegExp): string[] {
  const table = screen.getByRole('table', { name: 'Latest figures' });
  const row = within(table).getByRole('rowheader', { name: indicator }).closest('tr');
  return [...(row?.children ?? [])].map((cell) => cell.textContent);
}

function outline() {
  return screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
}

describe('PlanSummary', () => {
  it('says whose plan it is, which edition, as at when, and how it is marked', () => {
    render(<PlanSummary report={examples.everything} />);
    expect(
      screen.getByRole('heading', { level: 1, name: 'Children’s Services Improvement Plan' }),
    ).toBeTruthy();
    expect(screen.getByText('Larkhaven Council (fictional)')).toBeTruthy();
    expect(screen.getByText('As at 30 June 2025')).toBeTruthy();
    expect(screen.getByText('OFFICIAL')).toBeTruthy();
  });

  it('says that its words await review, until they have had it', () => {
    render(<PlanSummary report={examples.everything} messages={cy} />);
    expect(screen.getByText(cy.view.report.awaitingReview)).toBeTruthy();
    cleanup();
    render(<PlanSummary report={examples.everything} messages={{ ...cy, reviewed: true }} />);
    expect(screen.queryByText(cy.view.report.awaitingReview)).toBeNull();
    cleanup();
    render(<PlanSummary report={examples.everything} />);
    expect(screen.queryByText(/await review/)).toBeNull();
  });

  it('tells every headline measure in words, better or worse', () => {
    render(<PlanSummary report={examples.everything} />);
    expect(
      screen.getByText(
        /^Up from 80\.9% in June 2024 to 93\.1% in June 2025, an improvement; worse than/,
      ),
    ).toBeTruthy();
  });

  it('leaves out the headline figures of a plan that has none', () => {
    render(<PlanSummary report={examples.noHeadlinesNoMarking} />);
    expect(screen.queryByRole('heading', { name: 'Headline figures' })).toBeNull();
    expect(screen.queryByText('OFFICIAL')).toBeNull();
  });

  it('shows an indicator’s latest figure with its target, rating and direction of travel', () => {
    render(<PlanSummary report={examples.everything} />);
    const [, , latest, target, rating, travel] = latestRow(/Visits made on time/);
    expect([latest, target, rating, travel]).toEqual([
      '93.1% Jun-25',
      '90%',
      'GGreen',
      'Up, better',
    ]);
  });

  it('shows a range or a line that an indicator is rated against in place of a target', () => {
    render(<PlanSummary report={examples.everything} />);
    expect(latestRow(/Average caseload/)[3]).toBe('14–18');
    expect(latestRow(/Spend on agency staff/)[3]).toBe('£120,000');
  });

  it('describes an indicator’s trend in words', () => {
    render(<PlanSummary report={examples.everything} />);
    expect(
      screen.getByRole('img', { name: /Visits made on time.*from .* to 93\.1%/ }),
    ).toBeTruthy();
  });

  it('says why there is no figure at all, and rates nothing', () => {
    render(<PlanSummary report={examples.nothingReported} />);
    expect(latestRow(/Calls answered/).slice(2)).toEqual(['[x] not available', '95%', '', '']);
  });

  it('says where there was nothing to count that it does not apply, not that nothing was reported', () => {
    render(<PlanSummary report={examples.nothingToCount} />);
    expect(latestRow(/Calls answered/)[2]).toBe('[z] not applicable');
  });

  it('says that nothing was reported where a plan has no observation yet', () => {
    render(<PlanSummary report={examples.notBegun} />);
    expect(latestRow(/Calls answered/)[2]).toBe('Not reported');
  });

  it('keeps a priority without indicators, and says that it has none', () => {
    render(<PlanSummary report={examples.noIndicators} />);
    const table = within(screen.getByRole('table', { name: 'Latest figures' }));
    expect(table.getByRole('link', { name: '4: Supervision' })).toBeTruthy();
    expect(table.getByText('There are no performance indicators.')).toBeTruthy();
  });

  it('links priorities and milestones to where the host says they are', () => {
    render(
      <PlanSummary
        report={examples.everything}
        priorityHref={(ref) => `/priorities/${ref}`}
        milestoneHref={(ref, priorityRef) => `/priorities/${priorityRef}#${ref}`}
      />,
    );
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain('/priorities/2');
    expect(links).toContain('/priorities/2#2.1');
    expect(links.filter((href) => href?.startsWith('#'))).toEqual([]);
  });

  it('says that a plan has no priorities yet', () => {
    render(<PlanSummary report={examples.noPriorities} />);
    expect(screen.getByText('This plan has no priorities yet.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('never skips a heading level, wherever it starts', () => {
    render(<PlanSummary report={examples.everything} headingLevel={3} />);
    const levels = outline();
    expect(Math.min(...levels)).toBe(3);
    expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
  });

  it('explains the colours and arrows it uses', () => {
    render(<PlanSummary report={examples.everything} />);
    expect(screen.getByText('Rating against target')).toBeTruthy();
  });
});
