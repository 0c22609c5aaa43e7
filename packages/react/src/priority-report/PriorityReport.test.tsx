import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PriorityReport } from './PriorityReport.js';
import { priorityReportExamples as examples } from './PriorityReport.examples.js';

afterEach(cleanup);

function headings(level: number) {
  return screen.getAllByRole('heading', { level }).map((heading) => heading.textContent);
}

describe('PriorityReport', () => {
  it('is named by the council’s own word for a priority, its ref and its title', () => {
    render(<PriorityReport priority={examples.everything} />);
    expect(screen.getByRole('region', { name: 'Priority 1: Help at the right time' }).id).toBe(
      'milepost-priority-1',
    );
  });

  it('tells its parts in the order of a report', () => {
    render(<PriorityReport priority={examples.everything} />);
    expect(headings(3)).toEqual([
      'What we want to achieve',
      'How are we doing?',
      'Performance indicators',
      'Supporting performance analysis',
      'Milestones',
      'Quality performance review',
    ]);
  });

  it('shows a table and charts of its indicators', () => {
    const { kpiSets } = examples.everything;
    render(<PriorityReport priority={examples.everything} />);
    expect(screen.getAllByRole('table', { name: /^Performance indicators/ })).toHaveLength(
      kpiSets.length,
    );
    expect(screen.getAllByRole('figure')).toHaveLength(
      kpiSets.flatMap(({ indicators }) => indicators).length,
    );
  });

  it('opens a table of more than eighteen periods with the last thirteen, and charts with all', () => {
    render(<PriorityReport priority={examples.threeYearsOfMonths} />);
    const [kpis] = examples.threeYearsOfMonths.kpiSets;
    const table = screen.getByRole('table', { name: /^Performance indicators: A good start/ });
    expect(
      within(table).getAllByRole('columnheader', { name: /^[A-Z][a-z]{2}-\d\d$/ }),
    ).toHaveLength(13);
    expect(screen.getAllByRole('radio', { name: 'All periods' })).toHaveLength(1);
    expect(kpis?.columns).toHaveLength(36);
    const [reader] = screen.getAllByRole('group', { name: /^Chart: / });
    expect(within(reader as HTMLElement).getAllByRole('button').length).toBeGreaterThan(35);
  });

  it('has nothing to press in its tables on a page without JavaScript, and all their periods', () => {
    render(<PriorityReport priority={examples.threeYearsOfMonths} withoutScript />);
    const table = screen.getByRole('table', { name: /^Performance indicators: A good start/ });
    expect(within(table).queryByRole('button')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Explain figures' })).toBeNull();
    expect(within(table).getByRole('columnheader', { name: /^Indicator/ })).toBeDefined();
    const earlier = screen.getAllByRole('columnheader', {
      name: /^[A-Z][a-z]{2}-\d\d$/,
      hidden: true,
    });
    expect(new Set(earlier.map(({ textContent }) => textContent)).size).toBe(36);
  });

  it('opens a table with as many periods as it is told', () => {
    render(<PriorityReport priority={examples.threeYearsOfMonths} periods={6} />);
    const table = screen.getByRole('table', { name: /^Performance indicators: A good start/ });
    expect(
      within(table).getAllByRole('columnheader', { name: /^[A-Z][a-z]{2}-\d\d$/ }),
    ).toHaveLength(6);
  });

  it('leaves out the indicators of a priority that has none', () => {
    render(<PriorityReport priority={examples.noIndicators} />);
    expect(headings(3)).not.toContain('Performance indicators');
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('parts the paragraphs of what a council writes', () => {
    render(<PriorityReport priority={examples.everything} />);
    expect(
      screen.getByText(
        'One milestone is done and one is on track. A third has slipped to September.',
      ).tagName,
    ).toBe('P');
  });

  it('counts its own milestones', () => {
    render(<PriorityReport priority={examples.everything} />);
    expect(screen.getByText(/^2 of 4 milestones are on track or complete/)).toBeTruthy();
  });

  it('links its review to its own milestone rows', () => {
    render(<PriorityReport priority={examples.everything} />);
    const targets = screen
      .getAllByRole('link', { name: /^1[.:]\d, / })
      .map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets).not.toEqual([]);
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });

  it('is a title and a word on milestones where the plan has nothing else', () => {
    render(<PriorityReport priority={examples.titleAlone} />);
    expect(headings(2)).toEqual(['Priority 1: Help at the right time']);
    expect(headings(3)).toEqual(['Milestones']);
    expect(screen.getByText('There are no milestones.')).toBeTruthy();
  });

  it('ends its headings at level 6', () => {
    render(<PriorityReport priority={examples.everything} headingLevel={6} />);
    expect(screen.getAllByRole('heading').every(({ tagName }) => tagName === 'H6')).toBe(true);
  });
});
